import type { Edit } from '../types/repair.ts';
import { lastAtOrBefore } from '../util/text/last-at-or-before.ts';

/** Lines of the source that become lines of the Markdown: 0-based, the end exclusive. */
interface Hunk {
  readonly from: readonly [start: number, end: number];
  readonly to: readonly [start: number, end: number];
}

const CONTEXT = 2;
/** A line with what ends it; the last one may lack that. A lone CR ends none, as for other tools. */
const LINE = /[^\n]*\n|[^\n]+$/g;

/**
 * Show what repair changes as a unified diff, which `patch` takes.
 *
 * The edits say where to look, so that the cost grows with them and not with the text.
 *
 * @param path For the head of the diff.
 * @param source The text that the edits count in.
 * @param markdown The source after the edits.
 * @param paint Colours removed, added and head lines.
 * @returns Empty where nothing changes.
 */
export function formatDiff(
  path: string,
  source: string,
  markdown: string,
  edits: readonly Edit[],
  paint: (format: 'red' | 'green' | 'cyan' | 'bold', text: string) => string,
): string {
  const before: readonly string[] = source.match(LINE) ?? [];
  const after: readonly string[] = markdown.match(LINE) ?? [];
  const hunks = findHunks(before, after, edits);
  if (hunks.length === 0) return '';
  const head = [paint('bold', `--- ${path}`), paint('bold', `+++ ${path}`)];
  const lines = joinNear(hunks).flatMap((group) => showGroup(group));
  return `${[...head, ...lines].join('\n')}\n`;

  function showGroup(group: readonly Hunk[]): string[] {
    const [first, last] = [group[0], group.at(-1)];
    if (first === undefined || last === undefined) return [];
    const start = Math.max(0, first.from[0] - CONTEXT);
    const end = Math.min(before.length, last.from[1] + CONTEXT);
    const shift = first.to[0] - first.from[0];
    const grown = last.to[1] - last.from[1];
    const sizes = `-${range(start, end)} +${range(start + shift, end + grown)}`;
    const out = [paint('cyan', `@@ ${sizes} @@`)];
    let line = start;
    for (const { from, to } of group) {
      out.push(...before.slice(line, from[0]).flatMap((text) => show(' ', text)));
      out.push(...before.slice(...from).flatMap((text) => show('-', text, 'red')));
      out.push(...after.slice(...to).flatMap((text) => show('+', text, 'green')));
      line = from[1];
    }
    return [...out, ...before.slice(line, end).flatMap((text) => show(' ', text))];
  }

  function show(mark: string, line: string, color?: 'red' | 'green'): string[] {
    const text = mark + line.replace(/\n$/, '');
    const shown = color ? paint(color, text) : text;
    return line.endsWith('\n') ? [shown] : [shown, '\\ No newline at end of file'];
  }
}

/** The first line and the number of lines; where there are none, the line before. */
function range(start: number, end: number): string {
  return `${end === start ? start : start + 1},${end - start}`;
}

/** Whole lines around each edit; edits that share a line share a hunk. */
function findHunks(
  before: readonly string[],
  after: readonly string[],
  edits: readonly Edit[],
): Hunk[] {
  const [old, fresh] = [startsOf(before), startsOf(after)];
  const hunks: Hunk[] = [];
  let shift = 0;
  for (const { start, end, text } of edits) {
    const from = linesOf(old, start, end);
    const to = linesOf(fresh, start + shift, start + shift + text.length);
    shift += text.length - (end - start);
    const last = hunks.at(-1);
    if (last === undefined || (from[0] >= last.from[1] && to[0] >= last.to[1])) {
      hunks.push({ from, to });
      continue;
    }
    hunks[hunks.length - 1] = {
      from: [last.from[0], Math.max(last.from[1], from[1])],
      to: [last.to[0], Math.max(last.to[1], to[1])],
    };
  }
  return hunks
    .map((hunk) => trim(hunk, before, after))
    .filter(({ from, to }) => from[0] < from[1] || to[0] < to[1]);
}

/** Offsets at which lines begin; where the last one has its end, what comes behind is an empty one. */
function startsOf(lines: readonly string[]): readonly number[] {
  const starts = [0];
  for (const line of lines)
    if (line.endsWith('\n')) starts.push((starts.at(-1) ?? 0) + line.length);
  return starts;
}

function linesOf(starts: readonly number[], start: number, end: number): Hunk['from'] {
  return [lastAtOrBefore(starts, start), lastAtOrBefore(starts, end) + 1];
}

/** Equal lines at both ends are no change. */
function trim({ from, to }: Hunk, before: readonly string[], after: readonly string[]): Hunk {
  let [a, b, c, d] = [...from, ...to] as [number, number, number, number];
  while (a < b && c < d && before[a] === after[c]) [a, c] = [a + 1, c + 1];
  while (a < b && c < d && before[b - 1] === after[d - 1]) [b, d] = [b - 1, d - 1];
  // The empty line behind the last one is none.
  const [most, mostAfter] = [before.length, after.length];
  return {
    from: [Math.min(a, most), Math.min(b, most)],
    to: [Math.min(c, mostAfter), Math.min(d, mostAfter)],
  };
}

/** Hunks whose contexts touch are shown together. */
function joinNear(hunks: readonly Hunk[]): Hunk[][] {
  const groups: Hunk[][] = [];
  for (const hunk of hunks) {
    const last = groups.at(-1)?.at(-1);
    const isNear = last !== undefined && hunk.from[0] - last.from[1] <= 2 * CONTEXT;
    if (isNear) groups.at(-1)?.push(hunk);
    else groups.push([hunk]);
  }
  return groups;
}
