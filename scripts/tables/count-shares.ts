import type { CellShares, ColumnShares } from '../../src/repair/tables/plain/column-models.ts';
import { headerKeys } from '../../src/repair/tables/plain/header-keys.ts';
import { lengthStep } from '../../src/repair/tables/plain/length-step.ts';
import { toPlainRow } from '../../src/repair/tables/plain/plain-row.ts';
import type { GoldTable } from './read-tables.ts';

const MAX_ROWS = 20;
const MIN_REPOSITORIES = 6;
const LEAN = 4;
/** Smaller shares count as this much anyhow. */
const MIN_SHARE = 0.01;

type Counts = Map<string, number>;

/** What is counted over the cells of like columns; each table counts by the root of its rows. */
interface Tally {
  readonly start: Counts;
  readonly end: Counts;
  readonly startShape: Counts;
  readonly endShape: Counts;
  readonly length: number[];
  filled: number;
  empty: number;
  all: number;
  readonly repositories: Set<string>;
}

/** What cells below the header are like, in all columns and below each common header. */
export function countShares(tables: readonly GoldTable[]): ColumnShares {
  const tallies = new Map<string, Tally>();
  const all = newTally();
  for (const { cells, repository } of tables) {
    for (const [c, header] of (cells[0] ?? []).entries()) {
      const column = cells.slice(1, MAX_ROWS).map((row) => row[c] ?? '');
      addColumn(all, column, repository);
      for (const key of headerKeys(header)) {
        const tally = tallies.get(key) ?? newTally();
        tallies.set(key, tally);
        addColumn(tally, column, repository);
      }
    }
  }
  const base = sharesOf(all);
  const common = [...tallies]
    .filter(([key, { repositories }]) => key !== '=' && repositories.size >= MIN_REPOSITORIES)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    all: base,
    headers: Object.fromEntries(common.map(([key, tally]) => [key, sharesOf(tally, base)])),
  };
}

function newTally(): Tally {
  return {
    start: new Map(),
    end: new Map(),
    startShape: new Map(),
    endShape: new Map(),
    length: new Array<number>(7).fill(0),
    filled: 0,
    empty: 0,
    all: 0,
    repositories: new Set(),
  };
}

function addColumn(tally: Tally, column: readonly string[], repository: string): void {
  tally.repositories.add(repository);
  const weight = 1 / Math.sqrt(column.length);
  const isEmptied = column.every((cell) => cell === '');
  const add = (counts: Counts, key = ''): void => {
    counts.set(key, (counts.get(key) ?? 0) + weight);
  };
  for (const cell of column) {
    // Emptied columns are counted apart: they say nothing of single cells.
    if (!isEmptied) tally.all += weight;
    if (!isEmptied && cell === '') tally.empty += weight;
    if (cell === '') continue;
    const { classes, starts, ends } = toPlainRow(cell);
    tally.filled += weight;
    add(tally.start, classes[0]);
    add(tally.end, classes.at(-1));
    add(tally.startShape, starts[0]);
    add(tally.endShape, ends.at(-1));
    const step = lengthStep(classes.length);
    tally.length[step] = (tally.length[step] ?? 0) + weight;
  }
}

/** Shares of classes, shapes, lengths and empty cells; small counts lean on `base`. */
function sharesOf(tally: Tally, base?: CellShares): CellShares {
  const share = (n: number, common: number | undefined, total: number): number =>
    Number(((n + LEAN * (common ?? 0)) / (total + (base ? LEAN : 0))).toFixed(2));
  const shares = (side: 'start' | 'end' | 'startShape' | 'endShape'): Record<string, number> =>
    Object.fromEntries(
      [...new Set([...tally[side].keys(), ...Object.keys(base?.[side] ?? {})])]
        .sort()
        .map((name): [string, number] => [
          name,
          share(tally[side].get(name) ?? 0, base?.[side][name], tally.filled),
        ])
        .filter(([, n]) => n > MIN_SHARE + 0.005),
    );
  return {
    start: shares('start'),
    end: shares('end'),
    startShape: shares('startShape'),
    endShape: shares('endShape'),
    length: tally.length.map((n, k) => share(n, base?.length[k], tally.filled)),
    empty: share(tally.empty, base?.empty, tally.all),
  };
}
