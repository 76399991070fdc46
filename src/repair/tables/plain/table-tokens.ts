import { type CodedNames, codeNames } from './code-names.ts';
import type { PlainRow } from './plain-row.ts';

/** The tokens of a table, as its columns count them. */
export interface TableTokens {
  readonly rows: readonly PlainRow[];
  readonly classes: CodedNames;
  readonly starts: CodedNames;
  readonly ends: CodedNames;
  readonly words: CodedNames;
  /** By word: its share of all tokens below the header. */
  readonly common: Float64Array;
}

/** @param rows The header first. */
export function tableTokens(rows: readonly PlainRow[]): TableTokens {
  const words = codeNames(rows.map((row) => row.words));
  return {
    rows,
    classes: codeNames(rows.map((row) => row.classes)),
    starts: codeNames(rows.map((row) => row.starts)),
    ends: codeNames(rows.map((row) => row.ends)),
    words,
    common: sharesOf(words),
  };
}

function sharesOf({ names, codes }: CodedNames): Float64Array {
  const shares = new Float64Array(names.length);
  let total = 0;
  for (let r = 1; r < codes.length; r++) {
    const row = codes[r] ?? [];
    for (const word of row) shares[word] = (shares[word] ?? 0) + 1;
    total += row.length;
  }
  for (let word = 0; word < shares.length; word++) {
    shares[word] = (shares[word] ?? 0) / Math.max(1, total);
  }
  return shares;
}
