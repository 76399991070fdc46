/// <reference lib="dom" />
import type { SceneNode } from '../scene/scene.ts';
import { formatNumber, type LabelFrame } from './label-frame.ts';
import type { LabelRun } from './label-runs.ts';
import { textStyleOf } from './scene-style.ts';

type Anchor = 'start' | 'middle' | 'end';

/** Baselines that differ by fewer pixels are one: the browser rounds. */
const MIN_SHIFT = 0.5;

/**
 * Turn one line of an HTML label into an SVG text, a span for each run.
 *
 * @param label Holds the line: a link around it is not of the line.
 */
export function labelText(line: readonly LabelRun[], label: Element, frame: LabelFrame): SceneNode {
  const [first] = line;
  const last = line.at(-1);
  if (first === undefined || last === undefined) throw new Error('A line without text');
  const anchor = anchorOf(first.host);
  const ends = { start: first.left, middle: (first.left + last.right) / 2, end: last.right };
  const point = frame.toLocal(ends[anchor], first.baseline);
  const style: Record<string, string> = { ...textStyleOf(first.host), 'text-anchor': anchor };
  // A line under the first word would run on under the others.
  if (line.length > 1) delete style['text-decoration'];
  const children = line.map((run, at) => toSpan(run, line[at - 1] ?? first, anchor, label));
  const attrs = { x: formatNumber(point.x), y: formatNumber(point.y) };
  const { left, rect } = first;
  const box = new DOMRect(left, rect.top, last.right - left, rect.height);
  return frame.place({ tag: 'text', attrs, style, children }, box);
}

function anchorOf(host: Element): Anchor {
  const align = getComputedStyle(host).textAlign;
  if (align === 'left' || align === 'start' || align === 'justify') return 'start';
  return align === 'right' || align === 'end' ? 'end' : 'middle';
}

/** @param before The run before it on the line. */
function toSpan(run: LabelRun, before: LabelRun, anchor: Anchor, label: Element): SceneNode {
  const text: SceneNode = { tag: '#text', attrs: {}, style: {}, text: run.text, children: [] };
  const shift = run.baseline - before.baseline;
  const isShifted = Math.abs(shift) > MIN_SHIFT;
  const attrs: Record<string, string> = isShifted ? { dy: formatNumber(shift) } : {};
  const style = { ...textStyleOf(run.host), 'text-anchor': anchor };
  const span: SceneNode = { tag: 'tspan', attrs, style, children: [text] };
  const link = run.host.closest('a[href]');
  if (link === null || !label.contains(link)) return span;
  const href = link.getAttribute('href') ?? '';
  return { tag: 'a', attrs: { href }, style, children: [span] };
}
