/// <reference lib="dom" />
import type { SceneNode } from '../scene/scene.ts';
import { formatNumber, type LabelFrame } from './label-frame.ts';
import { textStyleOf } from './scene-style.ts';

/** Keep a formula of a label as MathML, in a box of its own. */
export function labelFormula(math: Element, label: Element, frame: LabelFrame): SceneNode {
  const rect = math.getBoundingClientRect();
  const { x, y } = frame.toLocal(rect.left, rect.top);
  const attrs = {
    x: formatNumber(x),
    y: formatNumber(y),
    width: formatNumber(Math.ceil(rect.width)),
    height: formatNumber(Math.ceil(rect.height)),
  };
  const { fill = '', ...font } = textStyleOf(math.parentElement ?? label);
  const style = { 'font-size': font['font-size'] ?? '16px', color: fill };
  return frame.place({ tag: 'foreignObject', attrs, style, children: [copy(math)] }, rect);
}

function copy(node: Element): SceneNode {
  const attrs = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
  const children = [...node.childNodes].flatMap((child): SceneNode[] => {
    if (child instanceof Element) return [copy(child)];
    return [{ tag: '#text', attrs: {}, style: {}, text: child.textContent ?? '', children: [] }];
  });
  return { tag: node.localName, attrs, style: {}, children };
}
