import type { Edit } from '../types/repair.ts';
import { lineIndex } from '../util/line-index.ts';

/** Lines of the source that become lines of the Markdown: 0-based, the end exclusive. */
interface Hunk {
  readonly from: readonly [start: number, end: number];
  readonly to: readonly [start: number, end: number];
}

const CONTEXT = 2;

/**
 * Show what repair changes as a unified diff.
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
  const before = source.split('\n');
  const after = markdown.split('\n');
  const hunks = findHunks(source, markdown, edits);
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
    const sizes = `-${start + 1},${end - start} +${start + shift + 1},${end + grown - start - shift}`;
    const out = [paint('cyan', `@@ ${sizes} @@`)];
    let line = start;
    for (const { from, to } of group) {
      out.push(...before.slice(line, from[0]).map((text) => ` ${text}`));
      out.push(...before.slice(...from).map((text) => paint('red', `-${text}`)));
      out.push(...after.slice(...to).map((text) => paint('green', `+${text}`)));
      line = from[1];
    }
    return [...out, ...before.slice(line, end).map((text) => ` ${text}`)];
  }
}

/** Whole lines around each edit; edits that share a line share a hunk. */
function findHunks(source: string, markdown: string, edits: readonly Edit[]): Hunk[] {
  const [sourceLines, markdownLines] = [lineIndex(source), lineIndex(markdown)];
  const hunks: Hunk[] = [];
  let shift = 0;
  for (const { start, end, text } of edits) {
    const from = [lineAt(sourceLines, start), lineAt(sourceLines, end) + 1] as const;
    const to = [
      lineAt(markdownLines, start + shift),
      lineAt(markdownLines, start + shift + text.length) + 1,
    ] as const;
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
  const [before, after] = [source.split('\n'), markdown.split('\n')];
  return hunks
    .map((hunk) => trim(hunk, before, after))
    .filter(({ from, to }) => from[0] < from[1] || to[0] < to[1]);
}

function lineAt(lines: ReturnType<typeof lineIndex>, offset: number): number {
  return lines.pointAt(offset).line - 1;
}

/** Equal lines at both ends are no change. */
function trim({ from, to }: Hunk, before: readonly string[], after: readonly string[]): Hunk {
  let [a, b, c, d] = [...from, ...to] as [number, number, number, number];
  while (a < b && c < d && before[a] === after[c]) [a, c] = [a + 1, c + 1];
  while (a < b && c < d && before[b - 1] === after[d - 1]) [b, d] = [b - 1, d - 1];
  return { from: [a, b], to: [c, d] };
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
