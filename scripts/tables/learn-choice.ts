import { plainFacts } from '../../src/repair/tables/plain/plain-facts.ts';
import { plainReadings } from '../../src/repair/tables/plain/plain-readings.ts';
import type { PlainTableModel } from '../../src/repair/tables/plain/plain-table-model.ts';
import { tableBorders } from '../../src/repair/tables/plain/table-borders.ts';
import { seededRandom } from '../random/seeded-random.ts';
import { shuffle } from '../random/shuffle.ts';
import { isRightSplit } from './is-right-split.ts';
import type { GoldTable } from './read-tables.ts';
import { toRows } from './to-rows.ts';

const FOLDS = 5;
const EPOCHS = 15;
const RATE = 0.1;
const DECAY = 1e-3;
const LIMIT = 4;
/** A reading with the right header alone is worth learning, though less. */
const HEADER_ONLY = 0.4;

interface Example {
  readonly facts: readonly (readonly number[])[];
  readonly isRight: readonly boolean[];
  readonly importance: number;
}

/**
 * Learn to choose among the readings of a table (softmax). The borders of each table are scored
 * by a model that saw no table of its repository, as it will be with new texts.
 *
 * @param learn Makes a model from tables; it chooses nothing yet.
 */
export function learnChoice(
  tables: readonly GoldTable[],
  learn: (tables: readonly GoldTable[]) => PlainTableModel,
): readonly number[] {
  const counts = new Map<string, number>();
  for (const { repository } of tables) counts.set(repository, (counts.get(repository) ?? 0) + 1);
  const examples = Array.from({ length: FOLDS }, (_, fold) => {
    const model = learn(tables.filter((table) => foldOf(table.repository) !== fold));
    return tables
      .filter((table) => foldOf(table.repository) === fold)
      .map((table) => readExample(table, model, counts.get(table.repository) ?? 1));
  }).flat();
  const useful = examples.filter(
    ({ isRight }) => isRight.includes(true) && isRight.includes(false),
  );
  return train(useful);
}

function foldOf(repository: string): number {
  let hash = 7;
  for (const char of repository) hash = (hash * 31 + char.charCodeAt(0)) >>> 0;
  return hash % FOLDS;
}

function readExample(table: GoldTable, model: PlainTableModel, alike: number): Example {
  const rows = toRows(table.cells);
  const borders = tableBorders(rows, model, table.together);
  const readings = plainReadings(rows, borders, model);
  const whole = readings.map(({ splits }) => isRightSplit(table.cells, rows, splits));
  const isWhole = whole.includes(true);
  return {
    facts: readings.map((reading) => plainFacts(reading, rows, borders)),
    isRight: isWhole
      ? whole
      : readings.map(({ splits }) => isRightSplit(table.cells.slice(0, 1), rows, splits)),
    importance: (isWhole ? 1 : HEADER_ONLY) / Math.sqrt(alike),
  };
}

/** The mean and the deviation of each fact. */
function measure(examples: readonly Example[]): readonly (readonly [number, number])[] {
  const all = examples.flatMap(({ facts }) => facts);
  return (all[0] ?? []).map((_, i) => {
    const mean = all.reduce((sum, facts) => sum + (facts[i] ?? 0), 0) / all.length;
    const square = all.reduce((sum, facts) => sum + ((facts[i] ?? 0) - mean) ** 2, 0);
    return [mean, Math.sqrt(square / all.length) || 1] as const;
  });
}

function train(examples: readonly Example[]): readonly number[] {
  const sizes = measure(examples);
  const scaled = examples.map((example) => ({
    ...example,
    facts: example.facts.map((facts) =>
      sizes.map(([mean, deviation], i) =>
        Math.max(-LIMIT, Math.min(LIMIT, ((facts[i] ?? 0) - mean) / deviation)),
      ),
    ),
  }));
  const weights = sizes.map(() => 0);
  const squares = sizes.map(() => 1);
  const random = seededRandom(1);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(scaled, random);
    for (const example of scaled) takeStep(example, weights, squares);
  }
  return weights.map((weight, i) => Number((weight / (sizes[i]?.[1] ?? 1)).toFixed(4)));
}

function takeStep(
  { facts, isRight, importance }: Example,
  weights: number[],
  squares: number[],
): void {
  const scores = facts.map((row) =>
    row.reduce((sum, fact, i) => sum + fact * (weights[i] ?? 0), 0),
  );
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const right = shares.reduce((sum, share, i) => sum + (isRight[i] ? share : 0), 0);
  for (let i = 0; i < weights.length; i++) {
    let gradient = DECAY * (weights[i] ?? 0);
    facts.forEach((row, r) => {
      const share = shares[r] ?? 0;
      gradient += importance * (row[i] ?? 0) * (share / all - (isRight[r] ? share / right : 0));
    });
    squares[i] = (squares[i] ?? 1) + gradient * gradient;
    weights[i] = (weights[i] ?? 0) - (RATE * gradient) / Math.sqrt(squares[i] ?? 1);
  }
}
