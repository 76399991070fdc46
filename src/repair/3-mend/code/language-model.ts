import { Buffer } from 'node:buffer';
import { hashName } from './hash-name.ts';
import { slotOf } from './slot-of.ts';

/** The language model as it is stored: rows of weights for the features that tell most. */
export interface StoredLanguages {
  readonly version: number;
  readonly languages: readonly string[];
  /** Base64 of the features' hashes, 3 bytes each, the high byte first. */
  readonly keys: string;
  /** Base64; of each row a byte for its scale, then 4 bits a language. */
  readonly rows: string;
  /** Of each language: how common it is. */
  readonly bias: readonly number[];
}

/** A language near a block, and how much of what is near is of it. */
export interface LanguageShare {
  readonly lang: string;
  readonly share: number;
}

/** The language model, ready to be asked. */
export interface LanguageModel {
  readonly languages: readonly string[];
  /** What a block's own features and the words before it say, by hash: log-odds of each language. */
  readonly add: (code: readonly number[], lead: readonly number[]) => Float64Array;
  /** The same, with the languages around it in mind: probabilities. */
  readonly decide: (sums: Float64Array, around: readonly LanguageShare[]) => Float64Array;
}

/** Hashes of features have this many bits. */
export const LANGUAGE_HASH_BITS = 24;

/** The first so many bits of a hash tell whether any feature is known that begins with them. */
const SEEN_BITS = 17;

/** What a step of a row with this scale byte is worth. */
export function scaleOf(byte: number): number {
  return 2 ** (byte / 16 - 12);
}

/** Value of each feature of the code, given how many are known. Long blocks are not surer by length. */
export function codeValue(known: number): number {
  return 4 / Math.max(known, 4) ** 0.75;
}

/** Value of each word before the block. */
export function leadValue(known: number): number {
  return 1.5 / Math.sqrt(Math.max(known, 2));
}

/** The weights of all rows, and what their steps are worth. */
function unpackRows(bytes: Uint8Array, count: number): [weights: Int8Array, scales: Float64Array] {
  const width = 1 + Math.ceil(count / 2);
  const scales = new Float64Array(bytes.length / width);
  const weights = new Int8Array(scales.length * count);
  for (let row = 0; row < scales.length; row += 1) {
    scales[row] = scaleOf(bytes[row * width] ?? 0);
    for (let k = 0; k < count; k += 1) {
      const byte = bytes[row * width + 1 + (k >> 1)] ?? 0;
      weights[row * count + k] = (k % 2 === 0 ? byte >> 4 : byte & 15) - 8;
    }
  }
  return [weights, scales];
}

/** Read the stored model. */
export function readLanguageModel(stored: StoredLanguages): LanguageModel {
  const count = stored.languages.length;
  const keys = Buffer.from(stored.keys, 'base64');
  const rowOf = new Map<number, number>();
  for (let i = 0; i + 2 < keys.length; i += 3) rowOf.set(keys.readUIntBE(i, 3), i / 3);
  const [weights, scales] = unpackRows(Buffer.from(stored.rows, 'base64'), count);
  const addRow = (row: number, value: number, sums: Float64Array): void => {
    const start = row * count;
    const scale = (scales[row] ?? 0) * value;
    for (let k = 0; k < count; k += 1) {
      sums[k] = (sums[k] ?? 0) + (weights[start + k] ?? 0) * scale;
    }
  };
  const mayHold = new Uint8Array(2 ** SEEN_BITS);
  for (const key of rowOf.keys()) mayHold[key >>> (LANGUAGE_HASH_BITS - SEEN_BITS)] = 1;
  // Most features have no row; each of the others counts once.
  const rowsOf = (hashes: readonly number[]): readonly number[] => {
    const found: number[] = [];
    const seen = new Set<number>();
    for (const hash of hashes) {
      const slot = slotOf(hash, LANGUAGE_HASH_BITS);
      if (mayHold[slot >>> (LANGUAGE_HASH_BITS - SEEN_BITS)] === 0) continue;
      const row = rowOf.get(slot);
      if (row === undefined || seen.has(hash)) continue;
      seen.add(hash);
      found.push(row);
    }
    return found;
  };
  const aroundRows = new Map(
    stored.languages.map((lang) => [lang, rowsOf([hashName(`d:${lang}`)])[0]] as const),
  );
  return {
    languages: stored.languages,
    add: (code, lead) => {
      const sums = new Float64Array(stored.bias);
      const codeRows = rowsOf(code);
      const ownValue = codeValue(codeRows.length);
      for (const row of codeRows) addRow(row, ownValue, sums);
      const leadRows = rowsOf(lead);
      const beforeValue = leadValue(leadRows.length);
      for (const row of leadRows) addRow(row, beforeValue, sums);
      return sums;
    },
    decide: (own, around) => {
      const sums = new Float64Array(own);
      for (const { lang, share } of around) {
        const row = aroundRows.get(lang);
        if (row !== undefined) addRow(row, 2 * share, sums);
      }
      return softmax(sums);
    },
  };
}

/** Turns log-odds into probabilities, in place. */
function softmax(sums: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const sum of sums) most = Math.max(most, sum);
  let total = 0;
  for (let k = 0; k < sums.length; k += 1) {
    sums[k] = Math.exp((sums[k] ?? 0) - most);
    total += sums[k] ?? 0;
  }
  for (let k = 0; k < sums.length; k += 1) sums[k] = (sums[k] ?? 0) / total;
  return sums;
}
