import { Buffer } from 'node:buffer';
import { hashName } from '../learned/hash-name.ts';
import { slotOf } from '../learned/slot-of.ts';

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
  /** The same, with the languages around it in mind: probabilities, until it is asked again. */
  readonly decide: (sums: Float64Array, around: readonly LanguageShare[]) => Float64Array;
}

/** Hashes of features have this many bits. */
export const LANGUAGE_HASH_BITS = 24;

/** Bits at the start of a hash by which a first look tells whether any known feature begins with them. */
const PREFIX_BITS = 17;

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

/** Adds some times the weights of a row to those of the languages; rows stay packed. */
function rowAdder(
  bytes: Uint8Array,
  count: number,
): (row: number, value: number, sums: Float64Array) => void {
  const width = rowWidth(count);
  const scales = Float64Array.from({ length: 256 }, (_, byte) => scaleOf(byte));
  return (row, value, sums) => {
    const start = row * width;
    const scale = (scales[bytes[start] ?? 0] ?? 0) * value;
    for (let k = 0; k < count; k += 2) {
      const pair = bytes[start + 1 + (k >> 1)] ?? 0;
      sums[k] = (sums[k] ?? 0) + ((pair >> 4) - 8) * scale;
      if (k + 1 < count) sums[k + 1] = (sums[k + 1] ?? 0) + ((pair & 15) - 8) * scale;
    }
  };
}

/** Bytes of a row: its scale, then two languages each. */
function rowWidth(count: number): number {
  return 1 + Math.ceil(count / 2);
}

/** Finds the row of a slot; most slots have none, and their first bits tell that. */
function findRows(keys: Uint8Array): (slot: number) => number | undefined {
  const shift = LANGUAGE_HASH_BITS - PREFIX_BITS;
  const slots = new Int32Array(keys.length / 3);
  /** By first bits the row that was read last, by row the one before it; each plus 1. */
  const last = new Uint16Array(2 ** PREFIX_BITS);
  const before = new Uint16Array(slots.length);
  for (let row = 0; row < slots.length; row += 1) {
    const slot = keyAt(keys, row * 3);
    slots[row] = slot;
    before[row] = last[slot >>> shift] ?? 0;
    last[slot >>> shift] = row + 1;
  }
  return (slot) => {
    for (let at = last[slot >>> shift] ?? 0; at > 0; at = before[at - 1] ?? 0) {
      if (slots[at - 1] === slot) return at - 1;
    }
    return undefined;
  };
}

/** Finds the rows of features: most have none, each of the others counts once. */
function rowReader(
  rowAt: (slot: number) => number | undefined,
  count: number,
): (hashes: readonly number[]) => readonly number[] {
  /** By row in which turn it was found last, and for which hash. */
  const turns = new Uint32Array(count);
  const owners = new Int32Array(count);
  let turn = 0;
  return (hashes) => {
    turn += 1;
    const found: number[] = [];
    let others: Set<number> | undefined;
    for (let at = 0; at < hashes.length; at += 1) {
      const hash = hashes[at] ?? 0;
      const row = rowAt(slotOf(hash, LANGUAGE_HASH_BITS));
      if (row === undefined) continue;
      if (turns[row] === turn) {
        if (owners[row] === (hash | 0) || others?.has(hash)) continue;
        others = (others ?? new Set()).add(hash);
      } else {
        turns[row] = turn;
        owners[row] = hash;
      }
      found.push(row);
    }
    return found;
  };
}

function keyAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
}

/** Read the stored model. */
export function readLanguageModel(stored: StoredLanguages): LanguageModel {
  const count = stored.languages.length;
  const rowAt = findRows(Buffer.from(stored.keys, 'base64'));
  const rows = Buffer.from(stored.rows, 'base64');
  const addRow = rowAdder(rows, count);
  const rowsOf = rowReader(rowAt, rows.length / rowWidth(count));
  const aroundRows = new Map(
    stored.languages.map((lang) => [lang, rowsOf([hashName(`d:${lang}`)])[0]] as const),
  );
  const shares = new Float64Array(count);
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
      shares.set(own);
      for (const { lang, share } of around) {
        const row = aroundRows.get(lang);
        if (row !== undefined) addRow(row, 2 * share, shares);
      }
      return softmax(shares);
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
