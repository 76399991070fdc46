/// <reference lib="dom" />
import type { SceneNode } from '../scene/scene.ts';
import type { LabelRun, labelLines } from './label-lines.ts';
import type { SceneStyle } from './scene-style.ts';

/** What `readScene` lends for reading a label. */
export interface LabelTools {
  /** Style of a run of text. */
  readonly styleOf: (host: Element) => SceneStyle;
  /** Adds to a node where it is painted, given in client coordinates. */
  readonly place: (node: SceneNode, rect: DOMRect) => SceneNode;
  readonly labelLines: typeof labelLines;
  /** CSS font → height of its ascent; filled as fonts are met. */
  readonly ascents: Map<string, number>;
}

/**
 * Turn an HTML label into SVG text, line by line, where the browser laid it out.
 *
 * Runs in the page: it is sent there as source and must use nothing but its parameters.
 * SVG text cannot be clipped by its box, needs no inline style (which a strict content
 * security policy forbids) and holds no HTML that would have to be made safe.
 *
 * @param label A `foreignObject`.
 */
export function readLabel(label: Element, tools: LabelTools): SceneNode[] {
  const parent = label.parentElement as unknown as SVGGraphicsElement;
  const toLocal = (parent.getScreenCTM() ?? new DOMMatrix()).inverse();
  const local = (x: number, y: number) => new DOMPoint(x, y).matrixTransform(toLocal);
  const number = (value: number) => String(Math.round(value * 100) / 100);
  const lines = tools.labelLines(label, tools.ascents);
  const formulas = [...label.querySelectorAll('math')].map(toFormula);
  return [...backgrounds(), ...formulas, ...lines.map(toText)];

  function toText(line: LabelRun[]): SceneNode {
    const [first] = line;
    const last = line.at(-1);
    if (first === undefined || last === undefined) throw new Error('A line without text');
    const align = getComputedStyle(first.host).textAlign;
    const isStart = align === 'left' || align === 'start' || align === 'justify';
    const anchor = isStart ? 'start' : align === 'right' || align === 'end' ? 'end' : 'middle';
    const x = isStart ? first.left : anchor === 'end' ? last.right : (first.left + last.right) / 2;
    const point = local(x, first.baseline);
    const style: Record<string, string> = { ...tools.styleOf(first.host), 'text-anchor': anchor };
    // A line under the first word would run on under the others.
    if (line.length > 1) delete style['text-decoration'];
    const spans = line.map((run, at) => toSpan(run, line[at - 1] ?? first, anchor));
    const attrs = { x: number(point.x), y: number(point.y) };
    const rect = new DOMRect(
      first.left,
      first.rect.top,
      last.right - first.left,
      first.rect.height,
    );
    return tools.place({ tag: 'text', attrs, style, children: spans }, rect);
  }

  /** @param before The run before it on the line. */
  function toSpan(run: LabelRun, before: LabelRun, anchor: string): SceneNode {
    const text: SceneNode = { tag: '#text', attrs: {}, style: {}, text: run.text, children: [] };
    const shift = run.baseline - before.baseline;
    const attrs: Record<string, string> = Math.abs(shift) > 0.5 ? { dy: number(shift) } : {};
    const style = { ...tools.styleOf(run.host), 'text-anchor': anchor };
    const span: SceneNode = { tag: 'tspan', attrs, style, children: [text] };
    const link = run.host.closest('a[href]');
    if (link === null || !label.contains(link)) return span;
    const href = link.getAttribute('href') ?? '';
    return { tag: 'a', attrs: { href }, style, children: [span] };
  }

  /** A formula stays MathML, in a box of its own. */
  function toFormula(math: Element): SceneNode {
    const rect = math.getBoundingClientRect();
    const { x, y } = local(rect.left, rect.top);
    const size = { width: number(Math.ceil(rect.width)), height: number(Math.ceil(rect.height)) };
    const { fill = '', ...font } = tools.styleOf(math.parentElement ?? label);
    const style = { 'font-size': font['font-size'] ?? '16px', color: fill };
    const attrs = { x: number(x), y: number(y), ...size };
    return tools.place({ tag: 'foreignObject', attrs, style, children: [copy(math)] }, rect);
  }

  function copy(node: Element): SceneNode {
    const attrs = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
    const children = [...node.childNodes].flatMap((child): SceneNode[] => {
      if (child instanceof Element) return [copy(child)];
      return [{ tag: '#text', attrs: {}, style: {}, text: child.textContent ?? '', children: [] }];
    });
    return { tag: node.localName, attrs, style: {}, children };
  }

  /** Labels on lines hide the line behind them. */
  function backgrounds(): SceneNode[] {
    const found: SceneNode[] = [];
    for (const element of label.querySelectorAll('*')) {
      const color = getComputedStyle(element).backgroundColor;
      const rect = element.getBoundingClientRect();
      if (/^rgba\(.*, 0\)$|^transparent$/.test(color) || rect.width < 1 || rect.height < 1)
        continue;
      const from = local(rect.left, rect.top);
      const to = local(rect.right, rect.bottom);
      const attrs = {
        x: number(from.x),
        y: number(from.y),
        width: number(to.x - from.x),
        height: number(to.y - from.y),
      };
      if (found.some((other) => JSON.stringify(other.attrs) === JSON.stringify(attrs))) found.pop();
      const style = { fill: color, 'fill-opacity': '1', stroke: 'none' };
      found.push(tools.place({ tag: 'rect', attrs, style, children: [] }, rect));
    }
    return found;
  }
}
