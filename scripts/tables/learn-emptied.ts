import { emptiedKeys } from '../../src/repair/tables/plain/header-keys.ts';
import type { GoldTable } from './read-tables.ts';

const EPOCHS = 60;
const RATE = 0.05;
const DECAY = 0.002;
const MIN_REPOSITORIES = 2;
const MIN_WEIGHT = 0.2;
const MAX_ROWS = 20;
/** The key that every header has. */
const BIAS = '=';

interface Example {
  readonly keys: readonly string[];
  readonly isEmptied: boolean;
  readonly repository: string;
}

/** Learn which headers lose all values of their column: ✅ and 是 were dropped. */
export function learnEmptied(tables: readonly GoldTable[]): Record<string, number> {
  const examples = keepCommon(tables.flatMap(readExamples));
  const alike = new Map<string, number>();
  const nameOf = ({ keys, repository }: Example): string => `${repository}|${keys.join()}`;
  for (const example of examples) {
    alike.set(nameOf(example), (alike.get(nameOf(example)) ?? 0) + 1);
  }
  const weights = new Map<string, number>();
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const example of examples) {
      // The many like headers of one repository count as one habit.
      takeStep(example, 1 / Math.sqrt(alike.get(nameOf(example)) ?? 1), weights);
    }
  }
  return Object.fromEntries(
    [...weights]
      .map(([key, weight]): [string, number] => [key, Number(weight.toFixed(2))])
      .filter(([, weight]) => Math.abs(weight) >= MIN_WEIGHT)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function readExamples({ cells, repository }: GoldTable): readonly Example[] {
  const rows = cells.slice(1, MAX_ROWS);
  return (cells[0] ?? []).map((header, c) => ({
    keys: emptiedKeys(header),
    isEmptied: rows.every((row) => row[c] === ''),
    repository,
  }));
}

function keepCommon(examples: readonly Example[]): readonly Example[] {
  const seen = new Map<string, Set<string>>();
  for (const { keys, repository } of examples) {
    for (const key of keys) seen.set(key, (seen.get(key) ?? new Set()).add(repository));
  }
  const isCommon = (key: string): boolean => (seen.get(key)?.size ?? 0) >= MIN_REPOSITORIES;
  return examples.map((example) => ({ ...example, keys: example.keys.filter(isCommon) }));
}

function takeStep(
  { keys, isEmptied }: Example,
  importance: number,
  weights: Map<string, number>,
): void {
  const score = keys.reduce((sum, key) => sum + (weights.get(key) ?? 0), 0);
  const slope = importance * (1 / (1 + Math.exp(-score)) - (isEmptied ? 1 : 0));
  for (const key of keys) {
    const weight = weights.get(key) ?? 0;
    const decay = key === BIAS ? 0 : DECAY * weight;
    weights.set(key, weight - RATE * (slope + decay));
  }
}
