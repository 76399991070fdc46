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

/**
 * The text of an HTML label, line by line, where the browser laid it out.
 *
 * Runs in the page: it is sent there as source and must use nothing but its parameters.
 *
 * @param ascents CSS font → height of its ascent; filled as fonts are met.
 * @returns The runs of each line, in reading order; formulas are left out.
 */
export function labelLines(label: Element, ascents: Map<string, number>): LabelRun[][] {
  /** Pixels by which characters of one line differ at most. */
  const SAME_TOP = 2;
  /** Pixels by which baselines of one line differ at most: less than a line is high. */
  const SAME_LINE = 8;
  const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
  const runs: LabelRun[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    for (const [start, end] of linesOf(node as Text)) addRun(node as Text, start, end);
  }
  return lines();

  /** Ranges of characters that lie on one line each. */
  function linesOf(node: Text): [number, number][] {
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
      if (Math.abs(rect.top - top) > SAME_TOP) {
        if (at > start) found.push([start, at]);
        start = at;
      }
      top = rect.top;
    }
    found.push([start, node.length]);
    return found;
  }

  function addRun(node: Text, start: number, end: number): void {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    const rects = [...range.getClientRects()].filter((rect) => rect.width > 0);
    const [first] = rects;
    const host = node.parentElement;
    if (first === undefined || host === null || host.closest('math') !== null) return;
    const text = node.data.slice(start, end).replace(/\s+/g, ' ');
    const right = Math.max(...rects.map((rect) => rect.right));
    runs.push({
      text,
      left: first.left,
      right,
      rect: first,
      baseline: first.top + ascent(host),
      host,
    });
  }

  function ascent(host: Element): number {
    const { font } = getComputedStyle(host);
    const known = ascents.get(font);
    const context = known === undefined ? document.createElement('canvas').getContext('2d') : null;
    if (context === null) return known ?? 0;
    context.font = font;
    const value = context.measureText('x').fontBoundingBoxAscent;
    ascents.set(font, value);
    return value;
  }

  /** Runs in reading order, grouped by line. */
  function lines(): LabelRun[][] {
    const grouped: LabelRun[][] = [];
    for (const run of runs) {
      const line = grouped.at(-1);
      const last = line?.at(-1);
      const follows =
        last !== undefined &&
        Math.abs(last.baseline - run.baseline) < SAME_LINE &&
        run.left > last.left;
      if (line !== undefined && follows) line.push(run);
      else grouped.push([run]);
    }
    return grouped;
  }
}
