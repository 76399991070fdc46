import { Buffer } from 'node:buffer';
import {
  codeValue,
  LANGUAGE_HASH_BITS,
  leadValue,
  type StoredLanguages,
  scaleOf,
} from '../../src/repair/languages/language-model.ts';
import { hashName } from '../../src/repair/learned/hash-name.ts';
import { slotOf } from '../../src/repair/learned/slot-of.ts';
import { seededRandom } from '../random/seeded-random.ts';
import { shuffle } from '../random/shuffle.ts';

/** One block to learn from. */
export interface LanguageExample {
  /** Hashes of features' names. */
  readonly code: readonly number[];
  readonly lead: readonly number[];
  readonly around: readonly { readonly lang: string; readonly share: number }[];
  readonly lang: string;
  readonly repo: string;
  readonly weight: number;
}

/** How the language model is trained. */
export interface LanguageOptions {
  readonly languages: readonly string[];
  /** A feature counts when it occurs in this many repositories. */
  readonly repositories: number;
  /** Features that are kept in the end. */
  readonly features: number;
  readonly epochs: number;
  readonly rate: number;
}

interface Weights {
  readonly rows: Float32Array;
  readonly bias: Float32Array;
}

interface Encoded {
  readonly slots: Int32Array;
  readonly values: Float32Array;
  readonly label: number;
  readonly weight: number;
}

/**
 * Learn a multinomial logistic regression, keep the features that tell most, learn again with
 * these alone, and round the weights to 4 bits.
 */
export function trainLanguages(
  examples: readonly LanguageExample[],
  options: LanguageOptions,
): StoredLanguages {
  const all = vocabularyOf(examples, options);
  const first = learn(encodeAll(examples, all, options), all.size, options);
  const kept = keepBest(examples, all, first, options);
  const second = learn(encodeAll(examples, kept, options), kept.size, options);
  return store(kept, second, options);
}

function namesOf(example: LanguageExample): readonly number[] {
  return [...example.code, ...example.lead];
}

function vocabularyOf(
  examples: readonly LanguageExample[],
  options: LanguageOptions,
): ReadonlyMap<number, number> {
  const repos = new Map<number, Set<string>>();
  for (const example of examples) {
    for (const name of namesOf(example)) {
      const seen = repos.get(name) ?? new Set();
      if (seen.size < options.repositories) repos.set(name, seen.add(example.repo));
    }
  }
  const vocabulary = new Map<number, number>();
  for (const lang of options.languages) vocabulary.set(hashName(`d:${lang}`), vocabulary.size);
  for (const [name, seen] of repos) {
    if (seen.size >= options.repositories) vocabulary.set(name, vocabulary.size);
  }
  return vocabulary;
}

function encodeAll(
  examples: readonly LanguageExample[],
  vocabulary: ReadonlyMap<number, number>,
  options: LanguageOptions,
): readonly Encoded[] {
  const labels = new Map(options.languages.map((lang, i) => [lang, i]));
  const known = (names: readonly number[]): readonly number[] =>
    names.flatMap((name) => vocabulary.get(name) ?? []);
  return examples.map((example) => {
    const code = known(example.code);
    const lead = known(example.lead);
    const around = example.around.flatMap(({ lang, share }) => {
      const slot = vocabulary.get(hashName(`d:${lang}`));
      return slot === undefined ? [] : [{ slot, value: 2 * share }];
    });
    return {
      slots: Int32Array.from([...code, ...lead, ...around.map(({ slot }) => slot)]),
      values: Float32Array.from([
        ...code.map(() => codeValue(code.length)),
        ...lead.map(() => leadValue(lead.length)),
        ...around.map(({ value }) => value),
      ]),
      label: labels.get(example.lang) ?? 0,
      weight: example.weight,
    };
  });
}

function learn(examples: readonly Encoded[], size: number, options: LanguageOptions): Weights {
  const count = options.languages.length;
  const rows = new Float32Array(size * count);
  const squares = new Float32Array(size * count).fill(0.01);
  const bias = new Float32Array(count);
  const random = seededRandom(12345);
  const order = [...examples];
  const errors = new Float32Array(count);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    for (const example of order) {
      predict(example, rows, bias, errors);
      for (let k = 0; k < count; k += 1) {
        const error = ((errors[k] ?? 0) - (k === example.label ? 1 : 0)) * example.weight;
        errors[k] = error;
        bias[k] = (bias[k] ?? 0) - 0.01 * error;
      }
      update(example, rows, squares, errors, options.rate);
    }
  }
  return { rows, bias };
}

/** Probabilities of the languages, into `out`. */
function predict(
  example: Encoded,
  rows: Float32Array,
  bias: Float32Array,
  out: Float32Array,
): void {
  const count = out.length;
  out.set(bias);
  example.slots.forEach((slot, i) => {
    const value = example.values[i] ?? 0;
    for (let k = 0; k < count; k += 1)
      out[k] = (out[k] ?? 0) + (rows[slot * count + k] ?? 0) * value;
  });
  const most = Math.max(...out);
  let total = 0;
  for (let k = 0; k < count; k += 1) {
    const share = Math.exp((out[k] ?? 0) - most);
    out[k] = share;
    total += share;
  }
  for (let k = 0; k < count; k += 1) out[k] = (out[k] ?? 0) / total;
}

function update(
  example: Encoded,
  rows: Float32Array,
  squares: Float32Array,
  errors: Float32Array,
  rate: number,
): void {
  const count = errors.length;
  example.slots.forEach((slot, i) => {
    const value = example.values[i] ?? 0;
    for (let k = 0; k < count; k += 1) {
      const gradient = (errors[k] ?? 0) * value;
      if (Math.abs(gradient) < 1e-4) continue;
      const at = slot * count + k;
      const square = (squares[at] ?? 0) + gradient * gradient;
      squares[at] = square;
      rows[at] = (rows[at] ?? 0) - (rate * gradient) / Math.sqrt(square);
    }
  });
}

/** The features with the most weight, counted by how often they occur. */
function keepBest(
  examples: readonly LanguageExample[],
  vocabulary: ReadonlyMap<number, number>,
  { rows }: Weights,
  options: LanguageOptions,
): ReadonlyMap<number, number> {
  const count = options.languages.length;
  const uses = new Float64Array(vocabulary.size);
  for (const example of examples) {
    for (const name of namesOf(example)) {
      const slot = vocabulary.get(name);
      if (slot !== undefined) uses[slot] = (uses[slot] ?? 0) + example.weight;
    }
  }
  const worth = ([, slot]: readonly [number, number]): number => {
    // The languages around come first, and all of them stay.
    if (slot < options.languages.length) return Number.POSITIVE_INFINITY;
    const row = rows.subarray(slot * count, (slot + 1) * count);
    return Math.hypot(...row) * Math.sqrt(uses[slot] ?? 0);
  };
  const ranked = [...vocabulary].map((entry) => ({ name: entry[0], worth: worth(entry) }));
  ranked.sort((a, b) => b.worth - a.worth);
  return new Map(ranked.slice(0, options.features).map(({ name }, i) => [name, i]));
}

function store(
  vocabulary: ReadonlyMap<number, number>,
  { rows, bias }: Weights,
  options: LanguageOptions,
): StoredLanguages {
  const count = options.languages.length;
  const width = 1 + Math.ceil(count / 2);
  const keys = Buffer.alloc(vocabulary.size * 3);
  const bytes = Buffer.alloc(vocabulary.size * width);
  for (const [name, slot] of vocabulary) {
    keys.writeUIntBE(slotOf(name, LANGUAGE_HASH_BITS), slot * 3, 3);
    const row = rows.subarray(slot * count, (slot + 1) * count);
    storeRow(row, bytes.subarray(slot * width, (slot + 1) * width));
  }
  return {
    version: 1,
    languages: options.languages,
    keys: keys.toString('base64'),
    rows: bytes.toString('base64'),
    bias: [...bias].map((value) => Math.round(value * 1000) / 1000),
  };
}

function storeRow(row: Float32Array, out: Buffer): void {
  const most = Math.max(...row.map(Math.abs), 1e-3);
  const byte = Math.max(0, Math.min(255, Math.ceil((Math.log2(most / 7) + 12) * 16)));
  out[0] = byte;
  const scale = scaleOf(byte);
  row.forEach((weight, k) => {
    const nibble = Math.max(-7, Math.min(7, Math.round(weight / scale))) + 8;
    const at = 1 + (k >> 1);
    out[at] = (out[at] ?? 0) | (k % 2 === 0 ? nibble << 4 : nibble);
  });
  if (row.length % 2 === 1) out[out.length - 1] = (out.at(-1) ?? 0) | 8;
}
