#!/usr/bin/env node
// Print how many tables come back whose rows run on, where the text has rows of the same table.
//
//     node scripts/measure-run-rows.ts CORPUS
//
// Of each table of the ideal texts the first half is known, and up to ten of the other rows are
// written one behind the other.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { splitLines } from '../src/repair/1-evidence/split-lines.ts';
import { findRunRows } from '../src/repair/line-ends/rows/find-run-rows.ts';
import { applyEdits } from '../src/util/text/apply-edits.ts';
import { corpusFolder } from './corpus/corpus-folder.ts';
import { parseGfm } from './markdown/parse-gfm.ts';

const SETS = ['train', 'train2', 'dev'];
const MIN_KNOWN = 3;
const MAX_RUN = 10;

type Rows = readonly (readonly string[])[];

function tablesIn(node: Nodes): readonly Table[] {
  if (node.type === 'table') return [node];
  return 'children' in node ? node.children.flatMap(tablesIn) : [];
}

function rowsOf({ children }: Table): Rows {
  const columns = children[0]?.children ?? [];
  return children.map((row) =>
    columns.map((_, column) => {
      const cell = row.children[column];
      return cell ? textOf(cell).trim().replace(/\s+/g, ' ').replaceAll('|', '/') : '';
    }),
  );
}

/** A row as trafilatura writes it: its cells moved to the left of empty ones. */
function moved(row: readonly string[]): readonly string[] {
  const filled = row.filter((cell) => cell !== '');
  return [...filled, ...row.slice(filled.length).map(() => '')];
}

function piped(rows: Rows): string {
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Whether the rows are told apart, and rightly. */
function judge([header = [], ...rows]: Rows): 'left' | 'right' | 'wrong' | undefined {
  const known = Math.max(MIN_KNOWN, Math.ceil(rows.length / 2));
  const run = rows.slice(known, known + MAX_RUN);
  if (run.length === 0 || run.some((row) => row[0] === '')) return undefined;
  const words = [...header, ...run.flat()].filter((cell) => cell !== '').join(' ');
  const above = `${piped([header])}\n|${'---|'.repeat(header.length)}\n${piped(rows.slice(0, known).map(moved))}\n\n`;
  const text = `${above}${words}\n`;
  const mended = applyEdits(text, findRunRows(splitLines(text), []));
  if (mended === text) return 'left';
  const bare = mended.slice(above.length).replace(/^\|[-|]+\|\n/m, '');
  return squeeze(bare) === squeeze(piped([header, ...run])) ? 'right' : 'wrong';
}

function squeeze(table: string): string {
  return table.trim().replace(/ +/g, ' ');
}

const corpus = corpusFolder();
const files = SETS.map((set) => join(corpus, set, 'gold'))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
const counts = { left: 0, right: 0, wrong: 0 };
for (const file of files) {
  for (const table of tablesIn(parseGfm(readFileSync(file, 'utf8')))) {
    const verdict = judge(rowsOf(table));
    if (verdict) counts[verdict] += 1;
  }
}
const { left, right, wrong } = counts;
console.log(`${right + wrong} tables parted, ${right} of them without a fault; ${left} left alone`);
