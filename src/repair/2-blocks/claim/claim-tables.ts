import type { Line } from '../../1-evidence/line.ts';
import { TAGS, tagOf } from '../../1-evidence/tags.ts';
import { addScore } from '../add-score.ts';
import type { TagScores } from '../best-tags.ts';
import { SHOWN } from '../certainty.ts';

const SIZE = TAGS.length;
const HEADER = tagOf('T');
const ROW = tagOf('t');
/** Largest lead of the best tags over a table that is whole and has names for its columns. */
const MAX_LEAD = 7;
/** Largest lead of another tag at one line below the header. */
const MAX_LINE_LEAD = 4.5;
const MIN_LINES = 3;
const MAX_COLUMNS = 12;

// Name, 互斥锁(ReentrantLock), Content-Type, (ns): a word that can be part of a column's name
const NAME = /^[(（]?\p{L}(?:[\p{L}\p{N}()（）/#*'’_-]|\.(?!\w))*$/u;
// A title or Han: settings and commands have neither.
const TITLE = /^[(（]?[\p{Lu}\p{Script=Han}]/u;
// SELECT name … and other statements whose first line reads like names of columns
const ENDS_STATEMENT = /[;{]$/;

/** Lines that follow each other, each a row at the least by its white space: `[from, to)`. */
function findRuns(lines: readonly Line[], local: ArrayLike<number>): [number, number][] {
  const runs: [number, number][] = [];
  let from = 0;
  for (let to = 1; to <= lines.length; to++) {
    if (to < lines.length && (local[to * SIZE + ROW] ?? 0) > -SHOWN) continue;
    if (to - from >= MIN_LINES) runs.push([from, to]);
    from = to;
  }
  return runs;
}

/** Whether a run looks like a table with all its rows: named columns, more than one cell a row. */
function looksWhole(lines: readonly Line[]): boolean {
  const rows = lines.map(({ text }) => text.trim().split(/\s+/));
  const names = rows[0] ?? [];
  if (names.length > MAX_COLUMNS || !names.every((name) => NAME.test(name))) return false;
  if (!names.some((name) => TITLE.test(name)) || rows.some((row) => row.length < 2)) return false;
  if (lines.some(({ text }) => ENDS_STATEMENT.test(text.trimEnd()))) return false;
  const isSame = (at: number): boolean => rows.every((row) => row.at(at) === names.at(at));
  return !isSame(0) && !isSame(-1);
}

/** Whether any line below the header is much rather something else than a row. */
function hasOutlier(local: ArrayLike<number>, [from, to]: readonly [number, number]): boolean {
  for (let line = from + 1; line < to; line++) {
    const row = local[line * SIZE + ROW] ?? 0;
    for (let tag = 0; tag < SIZE; tag++) {
      if ((local[line * SIZE + tag] ?? 0) - row > MAX_LINE_LEAD) return true;
    }
  }
  return false;
}

/** How far the lines' own best tags are ahead of one table over all of them. */
function leadOver(
  tags: Uint8Array,
  { local, transitions, boundaries }: TagScores,
  [from, to]: readonly [number, number],
): number {
  const step = (line: number, before: number, tag: number): number =>
    (transitions[((boundaries[line] ?? 0) * (SIZE + 1) + before) * SIZE + tag] ?? 0) +
    (local[line * SIZE + tag] ?? 0);
  const start = from === 0 ? SIZE : (tags[from - 1] ?? 0);
  let lead = 0;
  for (let line = from; line < to; line++) {
    const before = line === from ? start : line === from + 1 ? HEADER : ROW;
    lead -= step(line, before, line === from ? HEADER : ROW);
    lead += step(line, line === from ? start : (tags[line - 1] ?? 0), tags[line] ?? 0);
  }
  if (to === tags.length) return lead;
  return lead + step(to, tags[to - 1] ?? 0, tags[to] ?? 0) - step(to, ROW, tags[to] ?? 0);
}

/**
 * Claim runs of lines for tables that were found in part, or hardly missed: where cells are joined
 * by one space a table is mostly all that stands between two blank lines.
 *
 *     Type Kind Note
 *     int8 i8
 *     []byte list<byte>     ← by itself rather code
 *
 * @param tags What was found line by line.
 * @param scores What each line says; `local` is changed in place.
 * @returns Whether anything was changed: then the search must be run again.
 */
export function claimTables(
  lines: readonly Line[],
  tags: Uint8Array,
  scores: TagScores & { readonly local: Float64Array },
): boolean {
  let isChanged = false;
  for (const run of findRuns(lines, scores.local)) {
    const [from, to] = run;
    const isWhole = tags.subarray(from, to).every((tag, i) => tag === (i === 0 ? HEADER : ROW));
    if (isWhole || (scores.local[from * SIZE + HEADER] ?? 0) <= -SHOWN) continue;
    const isSplit = tags.subarray(from + 1, to).includes(HEADER);
    if (isSplit || !looksWhole(lines.slice(from, to))) continue;
    if (hasOutlier(scores.local, run)) continue;
    if (leadOver(tags, scores, run) > MAX_LEAD) continue;
    for (let line = from; line < to; line++) {
      addScore(scores.local, line, line === from ? HEADER : ROW, SHOWN);
    }
    isChanged = true;
  }
  return isChanged;
}
