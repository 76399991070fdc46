import type { Edit, Override } from '../../../types/repair.ts';
import type { Line } from '../../1-evidence/line.ts';
import { overrideOf } from '../../1-evidence/override-of.ts';
import { type ColumnHabit, columnHabits } from './column-habit.ts';
import { findKnownTables, type KnownTables, readKnownRows } from './known-tables.ts';
import { partRows, type RowStarts, type Word } from './part-rows.ts';

/** How sure the cells are: of 121 tables that were made to run on 86 come back without a fault. */
const CONFIDENCE = 0.7;
/** Longer runs of words are no table. */
const MAX_WORDS = 600;

const PIPED = /^\s*\|/;
// … 100 ms - fault   the next item, glued to the last cell
const NEXT_ITEM = /\s- (?=\S)/;

/** A header of the text's tables, as words. */
interface Pattern {
  readonly key: string;
  readonly header: readonly string[];
  /** How the cells below it look; counted when it is first asked for. */
  readonly habits: () => readonly ColumnHabit[];
}

/** A table whose rows were written into one line. */
interface RunTable {
  /** Offsets in the line. */
  readonly start: number;
  readonly end: number;
  /** Another table ends right before it, and the line with that. */
  readonly isBegun: boolean;
  readonly words: readonly Word[];
  /** The header first. */
  readonly rows: RowStarts;
}

/**
 * Find tables inside list items: an extractor writes all their cells into one line, with spaces between them.
 *
 *     | Name | Type | Needed |      ← a table of the same text, row by row
 *     …
 *     Of the cache:Name Type Needed size int no path string yes
 *
 * They are found where another table of the text has the same header; its columns show how cells look.
 *
 * @param lines All lines of the text.
 * @param overrides Lines that a person has decided on stay as they are.
 * @returns Edits that write the rows as the extractor writes them elsewhere.
 */
export function findRunRows(
  lines: readonly Line[],
  overrides: readonly Override[],
): readonly Edit[] {
  const patterns = findKnownTables(lines)
    .map(patternOf)
    .sort((a, b) => b.key.length - a.key.length);
  if (patterns.length === 0) return [];
  return lines.flatMap((line) => {
    if (PIPED.test(line.text) || overrideOf(line, overrides)) return [];
    const pattern = patterns.find(({ key }) => line.text.includes(key));
    if (pattern === undefined) return [];
    return findTables(line.text, pattern).flatMap((table) => editsOf(line, table));
  });
}

function patternOf(known: KnownTables): Pattern {
  const { header } = known;
  let habits: readonly ColumnHabit[] | undefined;
  return {
    key: header.join(' '),
    header,
    habits: () => {
      habits ??= columnHabits(readKnownRows(known), header.length);
      return habits;
    },
  };
}

function findTables(text: string, { key, header, habits }: Pattern): readonly RunTable[] {
  const starts = placesOf(text, key);
  const tables: RunTable[] = [];
  for (const [at, start] of starts.entries()) {
    const limit = starts[at + 1] ?? text.length;
    const behind = start + key.length;
    const item = text.slice(behind, limit).search(NEXT_ITEM);
    const end = item < 0 ? limit : behind + item;
    const words = wordsOf(text, start, end);
    const named = wordsOf(text, start, behind).length;
    const below = words.slice(named);
    const rows = below.length > MAX_WORDS ? undefined : partRows(text, below, habits());
    if (rows === undefined) continue;
    const isBegun = text.slice(tables.at(-1)?.end ?? 0, start).trim() === '' && tables.length > 0;
    const moved = rows.map((row) => row.map((word) => word + named));
    const last = words.at(-1)?.end ?? end;
    tables.push({ start, end: last, isBegun, words, rows: [headerStarts(header), ...moved] });
  }
  return tables;
}

function placesOf(text: string, key: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length))
    places.push(at);
  return places;
}

function wordsOf(text: string, start: number, end: number): readonly Word[] {
  return [...text.slice(start, end).matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

function headerStarts(header: readonly string[]): readonly number[] {
  let word = 0;
  return header.map((cell) => {
    const start = word;
    word += cell.split(' ').length;
    return start;
  });
}

/** Write pipes between the cells and end the line behind each row. */
function editsOf(line: Line, { start, end, isBegun, words, rows }: RunTable): readonly Edit[] {
  const { text } = line;
  const before = isBegun ? start : text.slice(0, start).trimEnd().length;
  const after = end + (text.length - end - text.slice(end).trimStart().length);
  const signs = new Map<number, string>();
  const delimiter = `|${'---|'.repeat(rows[0]?.length ?? 0)}\n`;
  rows.forEach((row, at) => {
    row.forEach((word, column) => {
      const begins = `${at > 0 ? '|' : ''}${at > 0 || (before > 0 && !isBegun) ? '\n' : ''}${at === 1 ? delimiter : ''}| `;
      const sign = column > 0 ? '| ' : begins;
      signs.set(word, (signs.get(word) ?? '') + sign);
    });
  });
  const edit = (from: number, to: number, written: string): Edit => ({
    start: line.start + from,
    end: line.start + to,
    text: written,
    rule: 'table',
    confidence: CONFIDENCE,
  });
  return [...signs]
    .sort(([a], [b]) => a - b)
    .map(([word, sign]) => {
      if (word === 0) return edit(before, start, sign);
      return edit(words[word - 1]?.end ?? end, words[word]?.start ?? end, ` ${sign}`);
    })
    .concat(edit(end, after, after < text.length ? ' |\n' : ' |'));
}
