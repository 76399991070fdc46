/// <reference lib="dom" />

/** Text of one style on one line of a label, in client coordinates. */
export interface LabelRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly rect: DOMRect;
  readonly baseline: number;
  readonly host: Element;
}

/** Pixels by which characters of one line differ at most. */
const MAX_TOP_DIFFERENCE = 2;

/**
 * The runs of a text, one for each line on which the browser laid it out.
 *
 * @param ascents CSS font → height of its ascent; filled as fonts are met.
 * @returns None where nothing is shown, or where the text is part of a formula.
 */
export function labelRuns(node: Text, ascents: Map<string, number>): LabelRun[] {
  return rangesOf(node).flatMap(([start, end]) => toRun(node, start, end, ascents));
}

/** Ranges of characters that lie on one line each. */
function rangesOf(node: Text): [start: number, end: number][] {
  const range = document.createRange();
  range.selectNodeContents(node);
  if (range.getClientRects().length <= 1) return [[0, node.length]];
  const found: [number, number][] = [];
  let start = 0;
  let top = Number.NaN;
  for (let at = 0; at < node.length; at++) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const rect = range.getClientRects()[0];
    if (rect === undefined || rect.width === 0) continue;
    if (Math.abs(rect.top - top) > MAX_TOP_DIFFERENCE) {
      if (at > start) found.push([start, at]);
      start = at;
    }
    top = rect.top;
  }
  found.push([start, node.length]);
  return found;
}

function toRun(node: Text, start: number, end: number, ascents: Map<string, number>): LabelRun[] {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  const rects = [...range.getClientRects()].filter((rect) => rect.width > 0);
  const [rect] = rects;
  const host = node.parentElement;
  if (rect === undefined || host === null || host.closest('math') !== null) return [];
  const text = node.data.slice(start, end).replace(/\s+/g, ' ');
  const right = Math.max(...rects.map((each) => each.right));
  const baseline = rect.top + ascentOf(host, ascents);
  return [{ text, left: rect.left, right, rect, baseline, host }];
}

function ascentOf(host: Element, ascents: Map<string, number>): number {
  const { font } = getComputedStyle(host);
  const known = ascents.get(font);
  const context = known === undefined ? document.createElement('canvas').getContext('2d') : null;
  if (context === null) return known ?? 0;
  context.font = font;
  const value = context.measureText('x').fontBoundingBoxAscent;
  ascents.set(font, value);
  return value;
}
