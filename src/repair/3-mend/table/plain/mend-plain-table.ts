import type { MendedTable, MendNote, Phrase } from '../../../../types/structure.ts';
import { printTable } from '../print-table.ts';
import { type PlainRow, toPlainRow } from './boundary-features.ts';
import { fitPlainTable } from './fit-plain-table.ts';
import { plainTableModel } from './plain-table-model.ts';
import type { RowSplit } from './row-split.ts';

const MAX_TOKENS = 400;

/**
 * Mend a table whose cells were joined by one space.
 *
 *     级别 用途 必填
 *     INFO 关键路径 trace_id      → | INFO | 关键路径 | trace_id |
 *     ERROR 业务失败              → | ERROR | 业务失败 |  |, reported
 *
 * @param lines One line for each row, the header first.
 */
export function mendPlainTable(lines: readonly string[]): MendedTable | undefined {
  const kept = lines.map((line, i) => ({ line, i })).filter(({ line }) => line.trim() !== '');
  if (kept.length < 2) return undefined;
  const rows = kept.map(({ line }) => toPlainRow(line));
  if (rows.some((row) => row.tokens.length > MAX_TOKENS)) return undefined;
  const fit = fitPlainTable(rows, plainTableModel);
  if (!fit) return undefined;
  const cells = rows.map((row, r) => toPhrases(row, fit.splits[r] ?? []));
  return {
    rows: cells,
    columns: fit.columns,
    markdown: printTable(cells.map((row) => row.map((cell) => cell.text))),
    confidence: 1 / (1 + Math.exp(-fit.score / rows.length)),
    notes: cells.flatMap((row, r) => noteRow(row, kept[r]?.i ?? r)),
  };
}

function toPhrases(row: PlainRow, split: RowSplit): readonly Phrase[] {
  return split.map((range) => ({
    text: range ? row.tokens.slice(...range).join(' ') : '',
    breaks: [],
    trace: 'unknown',
  }));
}

function noteRow(row: readonly Phrase[], line: number): readonly MendNote[] {
  const filled = row.filter((cell) => cell.text !== '').length;
  if (filled === row.length) return [];
  const reason = `Unexpected row with ${filled} cells, expected ${row.length}`;
  return [{ line, rule: 'table-short-row', reason }];
}
