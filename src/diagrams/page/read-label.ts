/// <reference lib="dom" />
import type { SceneNode } from '../scene/scene.ts';

/** What `readScene` lends for reading a label. */
export interface LabelTools {
  /** Style of a run of text. */
  readonly styleOf: (host: Element) => Record<string, string>;
  /** Adds to a node where it is painted, given in client coordinates. */
  readonly place: (node: SceneNode, rect: DOMRect) => SceneNode;
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
  interface Run {
    readonly text: string;
    readonly left: number;
    readonly right: number;
    readonly rect: DOMRect;
    readonly baseline: number;
    readonly host: Element;
  }
  const parent = label.parentElement as unknown as SVGGraphicsElement;
  const toLocal = (parent.getScreenCTM() ?? new DOMMatrix()).inverse();
  const local = (x: number, y: number) => new DOMPoint(x, y).matrixTransform(toLocal);
  const number = (value: number) => String(Math.round(value * 100) / 100);

  const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
  const runs: Run[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    for (const [start, end] of linesOf(node as Text)) addRun(node as Text, start, end);
  }
  const formulas = [...label.querySelectorAll('math')].map(toFormula);
  return [...backgrounds(), ...formulas, ...lines().map(toText)];

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
      if (Math.abs(rect.top - top) > 2) {
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
    const known = tools.ascents.get(font);
    const context = known === undefined ? document.createElement('canvas').getContext('2d') : null;
    if (context === null) return known ?? 0;
    context.font = font;
    const value = context.measureText('x').fontBoundingBoxAscent;
    tools.ascents.set(font, value);
    return value;
  }

  /** Runs in reading order, grouped by line. */
  function lines(): Run[][] {
    const grouped: Run[][] = [];
    for (const run of runs) {
      const line = grouped.at(-1);
      const last = line?.at(-1);
      const follows =
        last !== undefined && Math.abs(last.baseline - run.baseline) < 8 && run.left > last.left;
      if (line !== undefined && follows) line.push(run);
      else grouped.push([run]);
    }
    return grouped;
  }

  function toText(line: Run[]): SceneNode {
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
    const spans = line.map((run, at): SceneNode => {
      const text: SceneNode = { tag: '#text', attrs: {}, style: {}, text: run.text, children: [] };
      const shift = run.baseline - (line[at - 1] ?? first).baseline;
      const attrs: Record<string, string> = Math.abs(shift) > 0.5 ? { dy: number(shift) } : {};
      const own = { ...tools.styleOf(run.host), 'text-anchor': anchor };
      const span: SceneNode = { tag: 'tspan', attrs, style: own, children: [text] };
      const link = run.host.closest('a[href]');
      if (link === null || !label.contains(link)) return span;
      const href = link.getAttribute('href') ?? '';
      return { tag: 'a', attrs: { href }, style: own, children: [span] };
    });
    const attrs = { x: number(point.x), y: number(point.y) };
    const rect = new DOMRect(
      first.left,
      first.rect.top,
      last.right - first.left,
      first.rect.height,
    );
    return tools.place({ tag: 'text', attrs, style, children: spans }, rect);
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
