import type { StoredTable } from '../../src/repair/learned/read-table.ts';
import { slotOf } from '../../src/repair/learned/slot-of.ts';
import { boundaryFeatures } from '../../src/repair/tables/plain/boundary-features.ts';
import type { PhraseEnds } from '../../src/repair/tables/plain/phrase-ends.ts';
import { countRows } from '../../src/repair/tables/plain/row-statistics.ts';
import { roundWeights, toBase64 } from '../learning/round-weights.ts';
import { seededRandom } from '../random/seeded-random.ts';
import { shuffle } from '../random/shuffle.ts';
import type { GoldTable } from './read-tables.ts';
import { toRows } from './to-rows.ts';

const BITS = 16;
const EPOCHS = 4;
const RATE = 0.1;
const DECAY = 0.01;
const MAX_ROWS = 20;
/** What one repository alone shows is its habit. */
const MIN_REPOSITORIES = 2;

interface Example {
  readonly repository: string;
  readonly slots: readonly number[];
  readonly isBorder: boolean;
}

/** Learn the log-odds of a border from every gap of every table (logistic, AdaGrad). */
export function learnBorders(tables: readonly GoldTable[], phrases: PhraseEnds): StoredTable {
  const examples = keepCommon(tables.flatMap((table) => readExamples(table, phrases)));
  const weights = new Float32Array(2 ** BITS);
  const squares = new Float32Array(2 ** BITS).fill(1);
  const random = seededRandom(1);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(examples, random);
    for (const example of examples) takeStep(example, weights, squares);
  }
  return quantise(weights);
}

/** Round to signed bytes without cutting any off: the few great weights count most. */
function quantise(weights: Float32Array): StoredTable {
  const most = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0);
  const scale = most / 127;
  return { version: 1, bits: BITS, scale, table: toBase64(roundWeights(weights, scale, 127)) };
}

function readExamples(
  { cells, repository, together }: GoldTable,
  phrases: PhraseEnds,
): readonly Example[] {
  const rows = toRows(cells);
  const statistics = countRows(rows, together);
  return cells.slice(0, MAX_ROWS).flatMap((row, r) => {
    const plain = rows[r];
    if (!plain) return [];
    const ends = endsOf(row);
    return plain.tokens.slice(1).map((_, i) => ({
      repository,
      slots: boundaryFeatures(plain, i, r === 0, statistics, phrases).map((hash) =>
        slotOf(hash, BITS),
      ),
      isBorder: ends.has(i),
    }));
  });
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

function keepCommon(examples: readonly Example[]): Example[] {
  const seen = new Map<number, Set<string>>();
  for (const { slots, repository } of examples) {
    for (const slot of slots) seen.set(slot, (seen.get(slot) ?? new Set()).add(repository));
  }
  const isCommon = (slot: number): boolean => (seen.get(slot)?.size ?? 0) >= MIN_REPOSITORIES;
  return examples.map((example) => ({ ...example, slots: example.slots.filter(isCommon) }));
}

function takeStep(
  { slots, isBorder }: Example,
  weights: Float32Array,
  squares: Float32Array,
): void {
  const score = slots.reduce((sum, slot) => sum + (weights[slot] ?? 0), 0);
  const slope = 1 / (1 + Math.exp(-score)) - (isBorder ? 1 : 0);
  if (Math.abs(slope) < 1e-3) return;
  for (const slot of slots) {
    const weight = weights[slot] ?? 0;
    const gradient = slope + DECAY * weight;
    const square = (squares[slot] ?? 1) + gradient * gradient;
    squares[slot] = square;
    weights[slot] = weight - (RATE * gradient) / Math.sqrt(square);
  }
}
