import { Buffer } from 'node:buffer';
import { readTable, type ScoreFeatures, type StoredTable } from '../../learned/read-table.ts';
import type { ColumnShares } from './column-models.ts';
import type { PhraseEnds } from './phrase-ends.ts';
import weights from './plain-table.weights.json' with { type: 'json' };

/** What tables whose cells are joined by one space are like. */
export interface PlainTableModel {
  /** The log-odds of a border by its features. */
  readonly borders: ScoreFeatures;
  readonly phrases: PhraseEnds;
  readonly shares: ColumnShares;
  /** Log-odds that a column was emptied, by the keys of its header. */
  readonly emptied: Readonly<Record<string, number>>;
  /** The weight of each of `plainFacts`. */
  readonly choice: readonly number[];
}

/** The same as it is stored. */
export interface StoredPlainTableModel {
  readonly borders: StoredTable;
  /** Tables of 2^bits numbers from -8 to 7, two to a byte, in Base64. */
  readonly phrases: { readonly bits: number; readonly ends: string; readonly starts: string };
  readonly shares: ColumnShares;
  readonly emptied: Readonly<Record<string, number>>;
  /** The weight of each of `plainFacts`. */
  readonly choice: readonly number[];
}

/** Make a stored model ready for use. */
export function readPlainTableModel(stored: StoredPlainTableModel): PlainTableModel {
  const { bits, ends, starts } = stored.phrases;
  return {
    borders: readTable(stored.borders),
    phrases: { bits, ends: numbersOf(ends), starts: numbersOf(starts) },
    shares: stored.shares,
    emptied: stored.emptied,
    choice: stored.choice,
  };
}

function numbersOf(base64: string): Int8Array {
  const bytes = Buffer.from(base64, 'base64');
  return Int8Array.from({ length: 2 * bytes.length }, (_, i) => {
    const byte = bytes[i >> 1] ?? 0;
    return (i % 2 === 0 ? byte >> 4 : byte & 15) - 8;
  });
}

/** Made by `scripts/train-structure-tables.ts`. */
export const plainTableModel: PlainTableModel = readPlainTableModel(weights);
