import type { Edit, Override } from '../../types/repair.ts';
import type { Line } from '../1-evidence/line.ts';
import { editRows } from './edit-rows.ts';

// Name⇥⇥Type⇥⇥Default   no browser leaves every second cell of a header empty
const HEADER = /^[^\s\t][^\t]*(?:\t\t[^\s\t][^\t]*)+$/;
const TABS = / ?(\t+)/g;
const CONFIDENCE = 0.95;

/**
 * Find the rows of tables whose cells two tabs part, as newer versions of an extractor write them.
 *
 *     Name⇥⇥Type⇥⇥Default         Name⇥Type⇥Default
 *     port⇥⇥int⇥⇥8000         →   port⇥int⇥8000
 *     host⇥⇥⇥⇥none                host⇥⇥none
 *
 * A header, where two tabs stand between all cells, and rows right below it, where their number is even.
 *
 * @param lines All lines of the text.
 * @param overrides Lines that a person has decided on stay as they are.
 * @returns Edits that leave one tab of two.
 */
export function findDoubleTabs(
  lines: readonly Line[],
  overrides: readonly Override[],
): readonly Edit[] {
  return editRows(lines, overrides, { readRows, areTable: (rows) => rows.length > 1, rowEdits });
}

/** The header at `first` with the rows below it; none where the line is no header. */
function readRows(lines: readonly Line[], first: number): readonly Line[] {
  const header = lines[first];
  if (!header?.text.includes('\t\t') || !HEADER.test(header.text)) return [];
  const rows = [header];
  for (let row = lines[first + 1]; row; row = lines[first + rows.length]) {
    const below = lines[first + rows.length + 1];
    // Core networking   a row that has its first cell alone, between others
    const isLone = !row.text.includes('\t') && below?.blankBefore === 0 && isRow(below.text);
    if (row.blankBefore > 0 || !(isRow(row.text) || isLone)) break;
    rows.push(row);
  }
  return rows;
}

/** Whether a line has tabs, in even numbers. */
function isRow(text: string): boolean {
  const tabs = text.match(/\t+/g) ?? [];
  return tabs.length > 0 && tabs.every((run) => run.length % 2 === 0);
}

function rowEdits({ start, text }: Line): readonly Edit[] {
  return [...text.matchAll(TABS)].map(({ index, 0: { length }, 1: tabs = '' }) => ({
    start: start + index,
    end: start + index + length,
    text: '\t'.repeat(tabs.length / 2),
    rule: 'table',
    confidence: CONFIDENCE,
  }));
}
