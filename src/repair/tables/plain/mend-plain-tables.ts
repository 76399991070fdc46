import type { MendedTable, MendNote, Phrase } from '../../../types/structure.ts';
import type { DecidedRows } from '../decided-table.ts';
import { textCells } from '../text-cells.ts';
import { unexpectedRow } from '../unexpected-row.ts';
import { cellText } from './cell-text.ts';
import { fitPlainTable } from './fit-plain-table.ts';
import { fixRows } from './fix-rows.ts';
import { type PlainRow, toPlainRow } from './plain-row.ts';
import { plainTableModel } from './plain-table-model.ts';
import type { RowSplit } from './row-split.ts';
import { countPairs } from './word-pairs.ts';

/** Least number of words of a sentence. */
const MIN_SENTENCE_WORDS = 3;
const ENDS_SENTENCE = /[A-Za-z]{2}[.!?]$/;
const MAX_TOKENS = 400;

/** The lines of a table that are not blank, as rows, and their places. */
interface PlainLines {
  readonly rows: readonly PlainRow[];
  readonly places: readonly number[];
  readonly decided: DecidedRows | undefined;
}

/** What a table without pipes is mended from. */
export interface PlainSource {
  /** One for each row, the header first. */
  readonly lines: readonly string[];
  /** The header and other rows as a person split them. */
  readonly decided?: DecidedRows;
}

/**
 * Mend tables whose cells were joined by one space.
 *
 *     级别 用途 必填
 *     INFO 关键路径 trace_id      → | INFO | 关键路径 | trace_id |
 *     ERROR 业务失败              → | ERROR | 业务失败 |  |, reported
 *
 * Tables of one text with the same header have the same columns: their rows are split together.
 *
 * @param prose The text's other lines, but for code.
 * @returns For each table what it becomes, undefined where no table can be made of its lines.
 */
export function mendPlainTables(
  tables: readonly PlainSource[],
  prose: readonly string[] = [],
): readonly (MendedTable | undefined)[] {
  if (tables.length === 0) return [];
  const together = countPairs(prose);
  const read = tables.map(readLines);
  const alike = new Map<string, number[]>();
  for (const [index, table] of read.entries()) {
    const header = table?.rows[0]?.tokens.join(' ');
    if (header === undefined) continue;
    const group = alike.get(header);
    if (group) group.push(index);
    else alike.set(header, [index]);
  }
  const mended = new Array<MendedTable | undefined>(tables.length).fill(undefined);
  for (const group of alike.values()) {
    const members = group.flatMap((index) => read[index] ?? []);
    for (const [i, table] of mendAlike(members, together).entries()) mended[group[i] ?? 0] = table;
  }
  return mended;
}

function readLines({ lines, decided }: PlainSource): PlainLines | undefined {
  const kept = lines.map((line, i) => ({ line, i })).filter(({ line }) => line.trim() !== '');
  if (kept.length < 2) return undefined;
  const rows = kept.map(({ line }) => toPlainRow(line));
  if (rows.some((row) => row.tokens.length > MAX_TOKENS)) return undefined;
  return { rows, places: kept.map(({ i }) => i), decided };
}

/** Mend tables of one header. */
function mendAlike(
  tables: readonly PlainLines[],
  together: ReadonlyMap<string, number>,
): readonly (MendedTable | undefined)[] {
  const header = tables[0]?.rows.slice(0, 1) ?? [];
  const rows = [...header, ...tables.flatMap((table) => table.rows.slice(1))];
  const decided = tables.find((table) => table.decided)?.decided;
  const fixed = decided && fixRows(rows, decided);
  const fit = fitPlainTable(rows, plainTableModel, together, fixed);
  let from = 1;
  return tables.map((table) => {
    const start = from;
    from += table.rows.length - 1;
    const splits = fit && [fit.splits[0] ?? [], ...fit.splits.slice(start, from)];
    if (!splits || (!fixed && isProse(table.rows, splits))) return undefined;
    const mended = toTable(table, splits, fit.score);
    return fixed && table.decided ? { ...mended, asDecided: true } : mended;
  });
}

/** Whether most rows begin with a cell that is a sentence: paragraphs that stand close. */
function isProse(rows: readonly PlainRow[], splits: readonly RowSplit[]): boolean {
  const body = rows.slice(1);
  const sentences = body.filter((row, r) => {
    const [cell] = splits[r + 1] ?? [];
    const tokens = cell ? row.tokens.slice(...cell) : [];
    return tokens.length >= MIN_SENTENCE_WORDS && ENDS_SENTENCE.test(tokens.at(-1) ?? '');
  });
  return 2 * sentences.length > body.length;
}

function toTable(
  { rows, places }: PlainLines,
  splits: readonly RowSplit[],
  score: number,
): MendedTable {
  const cells = rows.map((row, r) => toCells(row, splits[r] ?? []));
  return {
    rows: cells,
    columns: splits[0]?.length ?? 1,
    confidence: 1 / (1 + Math.exp(-score / rows.length)),
    notes: cells.flatMap((row, r) => noteRow(row, places[r] ?? r)),
  };
}

function toCells(row: PlainRow, split: RowSplit): readonly Phrase[] {
  const texts = split.map((cell) => cellText(row, cell));
  return textCells(texts, split.length);
}

function noteRow(row: readonly Phrase[], line: number): readonly MendNote[] {
  const filled = row.filter((cell) => cell.text !== '').length;
  if (filled === row.length) return [];
  return [{ line, rule: 'table-short-row', reason: unexpectedRow(filled, row.length) }];
}
