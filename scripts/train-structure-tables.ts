/**
 * Learn where cells end in tables whose cells are joined by one space: a logistic model of each
 * border, how often words end and start phrases in prose, how common each type of cell is,
 * which headers lose the values of their column, and how to choose among the readings of a table.
 * Deterministic; about two minutes.
 *
 *     node scripts/train-structure-tables.ts CORPUS   (or KINTSUGI_CORPUS=… node scripts/…)
 *
 * CORPUS holds `train/gold-resiliparse`, `train2/gold-resiliparse` and, to measure on,
 * `dev/gold-resiliparse`; the rows are joined as the extractor joins them. Borders are learned from
 * the tables in `scripts/tables/written` too, which were written for this. Writes
 * `src/repair/tables/plain/plain-table.weights.json`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fitPlainTable } from '../src/repair/tables/plain/fit-plain-table.ts';
import {
  type PlainTableModel,
  readPlainTableModel,
  type StoredPlainTableModel,
} from '../src/repair/tables/plain/plain-table-model.ts';
import { corpusFolder } from './corpus/corpus-folder.ts';
import { countShares } from './tables/count-shares.ts';
import { dropIcons } from './tables/drop-icons.ts';
import { isRightSplit } from './tables/is-right-split.ts';
import { learnBorders } from './tables/learn-borders.ts';
import { learnChoice } from './tables/learn-choice.ts';
import { learnEmptied } from './tables/learn-emptied.ts';
import { learnPhrases } from './tables/learn-phrases.ts';
import { type GoldTable, readTables } from './tables/read-tables.ts';
import { toRows } from './tables/to-rows.ts';

const OUT = new URL('../src/repair/tables/plain/plain-table.weights.json', import.meta.url);
/** Articles whose tables say how cells of several words end; whole columns they lose seldom. */
const WRITTEN = fileURLToPath(new URL('tables/written', import.meta.url));

function main(): void {
  const corpus = corpusFolder();
  const folder = (part: string): string => join(corpus, part, 'gold-resiliparse');
  const folders = ['train', 'train2'].map(folder);
  const train = folders.flatMap(readTables);
  const written = readTables(WRITTEN).map(dropIcons);
  const phrases = learnPhrases([...folders, WRITTEN]);
  const learn = (tables: readonly GoldTable[]): StoredPlainTableModel => ({
    borders: learnBorders([...tables, ...written], phrases),
    phrases: phrases.stored,
    shares: countShares(tables),
    emptied: learnEmptied(tables),
    choice: [],
  });
  const choice = learnChoice(train, (tables) => readPlainTableModel(learn(tables)));
  const stored: StoredPlainTableModel = { ...learn(train), choice };
  writeFileSync(OUT, `${JSON.stringify(stored)}\n`);
  const model = readPlainTableModel(stored);
  console.log(
    `${train.length} and ${written.length} tables, ${JSON.stringify(stored).length} bytes`,
  );
  for (const [name, tables] of [
    ['train', train],
    ['dev', readTables(folder('dev'))],
  ] as const) {
    const right = tables.filter((table) => isRight(table, model)).length;
    console.log(`${name}: all cells right in ${right} of ${tables.length} tables`);
  }
}

function isRight({ cells, together }: GoldTable, model: PlainTableModel): boolean {
  const rows = toRows(cells);
  const fit = fitPlainTable(rows, model, together);
  return fit !== undefined && isRightSplit(cells, rows, fit.splits);
}

main();
