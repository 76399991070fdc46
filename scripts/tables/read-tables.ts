import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString as toText } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';
import { countPairs } from '../../src/repair/tables/plain/word-pairs.ts';
import { repositoryOf } from '../corpus/repository-of.ts';
import { proseLines } from './prose-lines.ts';

const MAX_ROWS = 60;

type Cells = readonly (readonly string[])[];

/** The cells of an ideal table, the header first, and where it is from. */
export interface GoldTable {
  readonly cells: Cells;
  readonly repository: string;
  /** Words that stand side by side in the text around it. */
  readonly together: ReadonlyMap<string, number>;
}

/** All tables of a folder of ideal texts that have rows, columns and a header; like ones joined. */
export function readTables(folder: string): readonly GoldTable[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const together = countPairs(proseLines(text));
      const tree = fromMarkdown(text, {
        extensions: [gfmTable()],
        mdastExtensions: [gfmTableFromMarkdown()],
      });
      const tables = tablesOf(tree).map(toCells).filter(isWhole);
      return joinAlike(tables).map((cells) => ({
        cells,
        repository: repositoryOf(name),
        together,
      }));
    });
}

function isWhole([header = [], ...rows]: Cells): boolean {
  return rows.length > 0 && header.length > 1 && header.some(Boolean);
}

/** Tables of a text with the same header are one, as they are when they are mended. */
function joinAlike(tables: readonly Cells[]): readonly Cells[] {
  const joined = new Map<string, Cells>();
  for (const table of tables) {
    const header = table[0]?.join('|') ?? '';
    const before = joined.get(header);
    joined.set(header, (before ? [...before, ...table.slice(1)] : table).slice(0, MAX_ROWS));
  }
  return [...joined.values()];
}

function tablesOf(node: Nodes): readonly Table[] {
  if (node.type === 'table') return [node];
  return 'children' in node ? node.children.flatMap(tablesOf) : [];
}

/** Rows without a word are not in the flattened text. */
function toCells(table: Table): Cells {
  const columns = table.children[0]?.children.length ?? 0;
  return table.children
    .map((row) =>
      Array.from({ length: columns }, (_, c) => {
        const cell = row.children[c];
        return cell
          ? toText(cell)
              .replace(/[`\u200b]/g, '')
              .replace(/\s+/g, ' ')
              .trim()
          : '';
      }),
    )
    .filter((row, r) => r === 0 || row.some(Boolean));
}
