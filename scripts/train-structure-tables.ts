/**
 * Learn where cells end in tables whose cells are joined by one space: a logistic model of each
 * border, and how common each type of cell is. Deterministic; about a minute.
 *
 *     node scripts/train-structure-tables.ts CORPUS   (or KINTSUGI_CORPUS=… node scripts/…)
 *
 * CORPUS holds `train/gold-resiliparse`, `train2/gold-resiliparse` and, to measure on,
 * `dev/gold-resiliparse`; the rows are joined as the extractor joins them. Writes
 * `src/repair/3-mend/table/plain/plain-table.weights.json`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString as toText } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';
import {
  boundaryFeatures,
  countRows,
  toPlainRow,
} from '../src/repair/3-mend/table/plain/boundary-features.ts';
import {
  type CellShares,
  type ColumnShares,
  headerKey,
  lengthStep,
} from '../src/repair/3-mend/table/plain/column-models.ts';
import {
  fitPlainTable,
  type PlainTableModel,
} from '../src/repair/3-mend/table/plain/fit-plain-table.ts';
import { corpusFolder } from './code/corpus-folder.ts';

type Cells = readonly (readonly string[])[] & { readonly repository?: string };

const EPOCHS = 12;
const RATE = 0.1;
const DECAY = 0.01;
const LEAST_WEIGHT = 0.03;
const MAX_ROWS = 20;
const LEAST_REPOSITORIES = 4;
const LEAN = 5;
/** Smaller shares count as this much anyhow. */
const LEAST_SHARE = 0.01;
const OUT = new URL('../src/repair/3-mend/table/plain/plain-table.weights.json', import.meta.url);

function main(): void {
  const corpus = corpusFolder();
  const train = ['train', 'train2'].flatMap((part) =>
    readTables(join(corpus, part, 'gold-resiliparse')),
  );
  const shares = countShares(
    train,
    train.map((cells) => cells.repository ?? ''),
  );
  const model = { borders: learnBorders(train), shares };
  writeFileSync(OUT, `${JSON.stringify(model)}\n`);
  console.log(`${train.length} tables, ${Object.keys(model.borders).length} weights`);
  for (const [name, tables] of [
    ['train', train],
    ['dev', readTables(join(corpus, 'dev', 'gold-resiliparse'))],
  ] as const) {
    const right = tables.filter((cells) => isRight(cells, model)).length;
    console.log(`${name}: all cells right in ${right} of ${tables.length} tables`);
  }
}

function readTables(folder: string): readonly Cells[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((name) => {
      const markdown = readFileSync(join(folder, name), 'utf8');
      const tree = fromMarkdown(markdown, {
        extensions: [gfmTable()],
        mdastExtensions: [gfmTableFromMarkdown()],
      });
      const repository = name.replace(/_[^_]*$/, '');
      return tablesOf(tree).map((table) => Object.assign(toCells(table), { repository }));
    })
    .filter((cells) => cells.length > 1 && (cells[0]?.length ?? 0) > 1);
}

function tablesOf(node: Nodes): readonly Table[] {
  if (node.type === 'table') return [node];
  return 'children' in node ? node.children.flatMap(tablesOf) : [];
}

function toCells(table: Table): Cells {
  const columns = table.children[0]?.children.length ?? 0;
  return table.children.map((row) =>
    Array.from({ length: columns }, (_, c) => {
      const cell = row.children[c];
      return cell ? toText(cell).replace(/\s+/g, ' ').trim() : '';
    }),
  );
}

function learnBorders(tables: readonly Cells[]): Record<string, number> {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  const examples = keepCommon(tables.flatMap(readExamples));
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let state = epoch + 1;
    for (let n = 0; n < examples.length; n++) {
      state = (state * 1103515245 + 12345) % 2147483648;
      const example = examples[state % examples.length];
      if (example) takeStep(example, weights, squares);
    }
  }
  return Object.fromEntries(
    [...weights]
      .map(([name, w]): [string, number] => [name, Number(w.toFixed(2))])
      .filter(([, w]) => Math.abs(w) >= LEAST_WEIGHT)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Indices of the tokens that end a cell. */
function endsOf(row: readonly string[]): ReadonlySet<number> {
  const ends = new Set<number>();
  let count = 0;
  for (const cell of row) {
    if (cell === '') continue;
    count += cell.split(' ').length;
    ends.add(count - 1);
  }
  return ends;
}

interface Example {
  readonly repository: string;
  readonly names: readonly string[];
  readonly isBorder: boolean;
}

/** Leave out what only one or two repositories show: it is their habit. */
function keepCommon(examples: readonly Example[]): readonly Example[] {
  const seen = new Map<string, Set<string>>();
  for (const { names, repository } of examples) {
    for (const name of names) {
      const repositories = seen.get(name) ?? new Set();
      seen.set(name, repositories.add(repository));
    }
  }
  return examples.map((example) => ({
    ...example,
    names: example.names.filter((name) => (seen.get(name)?.size ?? 0) >= LEAST_REPOSITORIES),
  }));
}

/** Every place between two tokens of a table, and whether a cell ends there. */
function readExamples(cells: Cells): readonly Example[] {
  const rows = cells.map((row) => toPlainRow(row.filter(Boolean).join(' ')));
  const statistics = countRows(rows.slice(1));
  return cells.slice(0, MAX_ROWS).flatMap((row, r) => {
    const plain = rows[r];
    if (!plain) return [];
    const ends = endsOf(row);
    return plain.tokens.slice(1).map((_, i) => ({
      repository: cells.repository ?? '',
      names: boundaryFeatures(plain, i, r === 0, statistics),
      isBorder: ends.has(i),
    }));
  });
}

function takeStep(
  { names, isBorder }: Example,
  weights: Map<string, number>,
  squares: Map<string, number>,
): void {
  const score = names.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0);
  const slope = 1 / (1 + Math.exp(-score)) - (isBorder ? 1 : 0);
  if (Math.abs(slope) < 1e-3) return;
  for (const name of names) {
    const weight = weights.get(name) ?? 0;
    const gradient = slope + DECAY * weight;
    const square = (squares.get(name) ?? 1) + gradient * gradient;
    squares.set(name, square);
    weights.set(name, weight - (RATE * gradient) / Math.sqrt(square));
  }
}

/** What cells below the header are like, in all columns and below each common header. */
function countShares(tables: readonly Cells[], repositories: readonly string[]): ColumnShares {
  const byHeader = new Map<string, { cells: string[]; repositories: Set<string> }>();
  tables.forEach((cells, t) => {
    cells[0]?.forEach((header, c) => {
      const key = headerKey(header.split(' '));
      const found = byHeader.get(key) ?? { cells: [], repositories: new Set() };
      found.cells.push(...cells.slice(1, MAX_ROWS).map((row) => row[c] ?? ''));
      found.repositories.add(repositories[t] ?? '');
      byHeader.set(key, found);
    });
  });
  const all = sharesOf(tables.flatMap((cells) => cells.slice(1, MAX_ROWS).flat()));
  const common = [...byHeader]
    .filter(([key, found]) => key && found.repositories.size >= LEAST_REPOSITORIES)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    all,
    headers: Object.fromEntries(common.map(([key, found]) => [key, sharesOf(found.cells, all)])),
  };
}

/** Shares of classes, lengths and empty cells; small counts lean on `base`. */
function sharesOf(cells: readonly string[], base?: CellShares): CellShares {
  const start: Record<string, number> = {};
  const end: Record<string, number> = {};
  const length = new Array<number>(7).fill(0);
  const rows = cells.filter(Boolean).map(toPlainRow);
  for (const { classes } of rows) {
    const [first = '', last = ''] = [classes[0], classes.at(-1)];
    start[first] = (start[first] ?? 0) + 1;
    end[last] = (end[last] ?? 0) + 1;
    const step = lengthStep(classes.length);
    length[step] = (length[step] ?? 0) + 1;
  }
  const share = (n: number, common: number | undefined, total: number): number =>
    Number(((n + LEAN * (common ?? 0)) / (total + (base ? LEAN : 0))).toFixed(3));
  const shares = (
    counts: Record<string, number>,
    common: Readonly<Record<string, number>> | undefined,
  ): Record<string, number> =>
    Object.fromEntries(
      [...new Set([...Object.keys(counts), ...Object.keys(common ?? {})])]
        .sort()
        .map((name): [string, number] => [
          name,
          share(counts[name] ?? 0, common?.[name], rows.length),
        ])
        .filter(([, n]) => n > LEAST_SHARE),
    );
  return {
    start: shares(start, base?.start),
    end: shares(end, base?.end),
    length: length.map((n, k) => share(n, base?.length[k], rows.length)),
    empty: share(cells.length - rows.length, base?.empty, cells.length),
  };
}

function isRight(cells: Cells, model: PlainTableModel): boolean {
  const rows = cells.map((row) => toPlainRow(row.filter(Boolean).join(' ')));
  const fit = fitPlainTable(rows, model);
  return (
    fit !== undefined &&
    fit.columns === cells[0]?.length &&
    cells.every((row, r) =>
      row.every((cell, c) => {
        const range = fit.splits[r]?.[c];
        return cell === (range ? (rows[r]?.tokens.slice(...range).join(' ') ?? '') : '');
      }),
    )
  );
}

main();
