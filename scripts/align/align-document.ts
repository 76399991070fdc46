import type { BlockKind } from '../../src/types/repair.ts';
import { type GoldUnit, goldUnits } from './gold-units.ts';

/** A unit that begins inside a line. */
export interface GluedUnit {
  readonly column: number;
  readonly kind: BlockKind;
  /** It begins a list item. */
  readonly item: boolean;
}

/** What one line of a damaged text is, according to the ideal text. */
export interface LineLabel {
  /** 1-based, in the damaged text. */
  readonly line: number;
  /** `boilerplate`: the ideal text does not have it. */
  readonly kind: BlockKind;
  /** Number of the block of the ideal text, -1 for boilerplate. */
  readonly block: number;
  /** The line begins the block. */
  readonly start: boolean;
  /** The line begins a list item or a table row. */
  readonly item: boolean;
  readonly depth: number;
  readonly ordered: boolean;
  readonly lang: string;
  /** Columns (0-based) in the line where another unit begins: glued items, glued blocks. */
  readonly glued: readonly GluedUnit[];
  /** Share of the line's characters that were found in the ideal text. */
  readonly matched: number;
}

// White space and marks that either side may have lost: `a_b`, `| x |`, `• x`.
const DROPPED = /[\s`*_~|\\•\u200b-\u200d\ufeff\u00ad]/;

interface Stream {
  readonly text: string;
  /** For each character its unit or line, and its column there. */
  readonly owner: readonly number[];
  readonly column: readonly number[];
}

function streamOf(parts: readonly string[]): Stream {
  const text: string[] = [];
  const owner: number[] = [];
  const column: number[] = [];
  for (const [index, part] of parts.entries()) {
    for (let at = 0; at < part.length; at++) {
      const character = part.charAt(at);
      if (DROPPED.test(character)) continue;
      text.push(character);
      owner.push(index);
      column.push(at);
    }
  }
  return { text: text.join(''), owner, column };
}

/** How many characters to skip on both sides so that the texts meet again. */
function resync(source: string, gold: string, i: number, j: number): readonly [number, number] {
  for (let skip = 1; skip <= 3; skip++) {
    if (gold.startsWith(source.slice(i + skip, i + skip + 5), j) && i + skip < source.length) {
      return [skip, 0];
    }
  }
  let best: readonly [number, number] | undefined;
  for (let skip = 0; skip < 600 && i + skip + 6 <= source.length; skip++) {
    const probe = source.slice(i + skip, i + skip + (skip < 12 ? 12 : 16));
    const found = gold.slice(j, j + 6000).indexOf(probe);
    if (found < 0) continue;
    if (!best || skip + found / 4 < best[0] + best[1] / 4) best = [skip, found];
    if (skip > best[0] + best[1] / 4) break;
  }
  return best ?? [1, 0];
}

/** For each character of the damaged text the place in the ideal text, or -1. */
function matchStreams(source: string, gold: string): Int32Array {
  const match = new Int32Array(source.length).fill(-1);
  let i = 0;
  let j = 0;
  while (i < source.length && j < gold.length) {
    if (source.charCodeAt(i) === gold.charCodeAt(j)) {
      match[i] = j;
      i += 1;
      j += 1;
      continue;
    }
    const [skipSource, skipGold] = resync(source, gold, i, j);
    i += skipSource;
    j += skipGold;
  }
  return match;
}

/** Lines that stand elsewhere in the ideal text: find them as a whole, if there is one place. */
function matchMoved(source: Stream, gold: string, match: Int32Array): void {
  let from = 0;
  for (let to = 1; to <= source.text.length; to++) {
    if (source.owner[to] === source.owner[from]) continue;
    const missing = match.subarray(from, to).filter((place) => place < 0).length;
    if (to - from >= 5 && missing * 2 > to - from) {
      const line = source.text.slice(from, to);
      const place = gold.indexOf(line);
      if (place >= 0 && gold.indexOf(line, place + 1) < 0) {
        for (let at = from; at < to; at++) match[at] = place + at - from;
      }
    }
    from = to;
  }
}

interface Found {
  readonly unit: number;
  readonly first: boolean;
  readonly column: number;
}

/** The units that a line's characters belong to, in order. */
function unitsByLine(lines: number, source: Stream, gold: Stream, match: Int32Array): Found[][] {
  const byLine: Found[][] = Array.from({ length: lines }, () => []);
  for (let i = 0; i < source.text.length; i++) {
    const j = match[i] ?? -1;
    if (j < 0) continue;
    const unit = gold.owner[j] ?? 0;
    const found = byLine[source.owner[i] ?? 0];
    if (!found || found.at(-1)?.unit === unit) continue;
    const first = j === 0 || gold.owner[j - 1] !== unit;
    found.push({ unit, first, column: source.column[i] ?? 0 });
  }
  return byLine;
}

function startsBlock(units: readonly GoldUnit[], found: Found): boolean {
  const unit = units[found.unit];
  return found.first && units[found.unit - 1]?.block !== unit?.block;
}

/** A fence's first characters may be marks that were dropped; what counts is a new block. */
function label(
  line: number,
  found: readonly Found[],
  units: readonly GoldUnit[],
  previous: LineLabel | undefined,
  matched: number,
): LineLabel | undefined {
  const head = found[0];
  const unit = head && units[head.unit];
  if (!head || !unit) return undefined;
  const start = startsBlock(units, head) || previous?.block !== unit.block;
  const glued = found
    .slice(1)
    .filter((other) => other.first && (units[other.unit]?.item || startsBlock(units, other)))
    .map((other) => ({
      column: other.column,
      kind: units[other.unit]?.kind ?? 'paragraph',
      item: units[other.unit]?.item ?? false,
    }));
  const rowStart = unit.kind === 'table' && unit.column === 0 && head.first;
  return {
    line,
    kind: unit.kind,
    block: unit.block,
    start,
    item: (unit.item && head.first) || rowStart,
    depth: unit.depth,
    ordered: unit.ordered,
    lang: unit.lang,
    glued,
    matched,
  };
}

/** Lines without characters that count (`---`, `}`) or without a match, between labelled ones. */
function fillGap(
  line: number,
  text: string,
  before: LineLabel | undefined,
  after: LineLabel | undefined,
): LineLabel {
  const marksOnly = !/[\p{L}\p{N}]/u.test(text);
  const same = before && after && before.block === after.block;
  const source = same ? before : marksOnly ? (/^[|\s:-]+$/.test(text) ? before : after) : undefined;
  if (!source) {
    return {
      line,
      kind: 'boilerplate',
      block: -1,
      start: true,
      item: false,
      depth: 0,
      ordered: false,
      lang: '',
      glued: [],
      matched: 0,
    };
  }
  return { ...source, line, start: !same && source === after, item: false, glued: [], matched: 0 };
}

/**
 * Say for each line of a damaged text what it is in the ideal text.
 *
 * @param markdown The ideal text.
 * @param damaged Its flattened form.
 * @returns A label for each line that is not blank, in order.
 */
export function alignDocument(markdown: string, damaged: string): readonly LineLabel[] {
  const units = goldUnits(markdown);
  const lines = damaged.split('\n');
  const source = streamOf(lines);
  const gold = streamOf(units.map((unit) => unit.text));
  const match = matchStreams(source.text, gold.text);
  matchMoved(source, gold.text, match);
  const byLine = unitsByLine(lines.length, source, gold, match);
  const counts = new Map<number, [number, number]>();
  for (let i = 0; i < source.text.length; i++) {
    const count = counts.get(source.owner[i] ?? 0) ?? [0, 0];
    count[0] += 1;
    if ((match[i] ?? -1) >= 0) count[1] += 1;
    counts.set(source.owner[i] ?? 0, count);
  }
  const labels: (LineLabel | undefined)[] = [];
  let previous: LineLabel | undefined;
  for (const [index] of lines.entries()) {
    const [all, hit] = counts.get(index) ?? [0, 0];
    const enough = all > 0 && hit / all >= 0.5;
    const made = enough
      ? label(index + 1, byLine[index] ?? [], units, previous, hit / all)
      : undefined;
    labels.push(made);
    previous = made ?? previous;
  }
  return fillGaps(lines, labels);
}

function fillGaps(
  lines: readonly string[],
  labels: readonly (LineLabel | undefined)[],
): LineLabel[] {
  const after: (LineLabel | undefined)[] = [];
  let next: LineLabel | undefined;
  for (let index = labels.length - 1; index >= 0; index--) {
    after[index] = next;
    next = labels[index] ?? next;
  }
  const filled: LineLabel[] = [];
  let opened = false;
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '') continue;
    const known = labels[index];
    const made =
      known ??
      fillGap(
        index + 1,
        text,
        filled.findLast((l) => l.block >= 0),
        after[index],
      );
    // A gap line that opens the next block takes the start from the line after it.
    const start = made.start && !(known && opened && filled.at(-1)?.block === known.block);
    opened = !known && made.start;
    filled.push({ ...made, start });
  }
  return filled;
}
