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

/** What is known of one block, by names. */
export interface LanguageEvidence {
  readonly code: Iterable<string>;
  readonly lead: Iterable<string>;
  /** Languages around it, with the share of each. */
  readonly around: readonly { readonly lang: string; readonly share: number }[];
}

/** Probability of each language, in the order of the model's `languages`. */
export type LanguageScorer = (evidence: LanguageEvidence) => readonly number[];

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
export function readLanguageModel(stored: StoredLanguages): LanguageScorer {
  const count = stored.languages.length;
  const keys = Buffer.from(stored.keys, 'base64');
  const index = new Map<number, number>();
  for (let i = 0; i + 2 < keys.length; i += 3) index.set(keys.readUIntBE(i, 3), i / 3);
  const rows = Buffer.from(stored.rows, 'base64');
  const width = 1 + Math.ceil(count / 2);
  const add = (row: number, value: number, sums: number[]): void => {
    const start = row * width;
    const scale = scaleOf(rows[start] ?? 0) * value;
    for (let k = 0; k < count; k += 1) {
      const byte = rows[start + 1 + (k >> 1)] ?? 0;
      const nibble = k % 2 === 0 ? byte >> 4 : byte & 15;
      sums[k] = (sums[k] ?? 0) + (nibble - 8) * scale;
    }
  };
  const rowsOf = (names: Iterable<string>): readonly number[] =>
    [...names].flatMap((name) => index.get(hashFeature(name, LANGUAGE_HASH_BITS)) ?? []);
  return ({ code, lead, around }) => {
    const sums = [...stored.bias];
    const codeRows = rowsOf(code);
    for (const row of codeRows) add(row, codeValue(codeRows.length), sums);
    const leadRows = rowsOf(lead);
    for (const row of leadRows) add(row, leadValue(leadRows.length), sums);
    for (const { lang, share } of around) {
      for (const row of rowsOf([`d:${lang}`])) add(row, 2 * share, sums);
    }
    return softmax(sums);
  };
}

function softmax(sums: readonly number[]): readonly number[] {
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const total = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / total);
}
