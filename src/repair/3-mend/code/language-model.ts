import { Buffer } from 'node:buffer';
import { hashFeature } from './hash-feature.ts';

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
  /** What a block's own features and the words before it say: log-odds of each language. */
  readonly add: (code: Iterable<string>, lead: Iterable<string>) => readonly number[];
  /** The same, with the languages around it in mind: probabilities. */
  readonly decide: (sums: readonly number[], around: readonly LanguageShare[]) => readonly number[];
}

/** Hashes of features have this many bits. */
export const LANGUAGE_HASH_BITS = 24;

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

/** Read the stored model. */
export function readLanguageModel(stored: StoredLanguages): LanguageModel {
  const count = stored.languages.length;
  const keys = Buffer.from(stored.keys, 'base64');
  const index = new Map<number, number>();
  for (let i = 0; i + 2 < keys.length; i += 3) index.set(keys.readUIntBE(i, 3), i / 3);
  const rows = Buffer.from(stored.rows, 'base64');
  const width = 1 + Math.ceil(count / 2);
  const addRow = (row: number, value: number, sums: number[]): void => {
    const start = row * width;
    const scale = scaleOf(rows[start] ?? 0) * value;
    for (let k = 0; k < count; k += 1) {
      const byte = rows[start + 1 + (k >> 1)] ?? 0;
      const nibble = k % 2 === 0 ? byte >> 4 : byte & 15;
      sums[k] = (sums[k] ?? 0) + (nibble - 8) * scale;
    }
  };
  const rowsOf = (names: Iterable<string>): readonly number[] => {
    const found: number[] = [];
    for (const name of names) {
      const row = index.get(hashFeature(name, LANGUAGE_HASH_BITS));
      if (row !== undefined) found.push(row);
    }
    return found;
  };
  return {
    languages: stored.languages,
    add: (code, lead) => {
      const sums = [...stored.bias];
      const codeRows = rowsOf(code);
      for (const row of codeRows) addRow(row, codeValue(codeRows.length), sums);
      const leadRows = rowsOf(lead);
      for (const row of leadRows) addRow(row, leadValue(leadRows.length), sums);
      return sums;
    },
    decide: (own, around) => {
      const sums = [...own];
      for (const { lang, share } of around) {
        for (const row of rowsOf([`d:${lang}`])) addRow(row, 2 * share, sums);
      }
      return softmax(sums);
    },
  };
}

function softmax(sums: readonly number[]): readonly number[] {
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const total = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / total);
}
