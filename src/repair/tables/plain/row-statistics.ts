import type { PlainRow } from './plain-row.ts';

/** What the rows of a table have in common, before any is split. */
export interface RowStatistics {
  /** Rows below the header. */
  readonly rows: number;
  /** Rows that hold a word. */
  readonly words: ReadonlyMap<string, number>;
  /** Rows with a class at a place counted from the start (`2|code`) or the end (`-2|code`). */
  readonly places: ReadonlyMap<string, number>;
  /** Rows that hold two words side by side. */
  readonly pairs: ReadonlyMap<string, number>;
  readonly isChinese: boolean;
  /** How the author spaces Chinese and Latin: `-` unknown, `0` always apart, to `3` hardly. */
  readonly spacing: string;
  /** Pairs of words that stand side by side in the text around the table, by `pairKey`. */
  readonly together: ReadonlyMap<string, number>;
}

/** Places counted from either side. */
export const PLACES_COUNTED = 8;
const han = /\p{Script=Han}/u;
const glued = /[\u3400-\u9fff][A-Za-z0-9]|[A-Za-z0-9][\u3400-\u9fff]/g;

/** @param rows The header first. */
export function countRows(
  rows: readonly PlainRow[],
  together: ReadonlyMap<string, number> = new Map(),
): RowStatistics {
  const words = new Map<string, number>();
  const places = new Map<string, number>();
  const pairs = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const row of rows.slice(1)) {
    for (const word of new Set(row.words)) add(words, word);
    for (const pair of new Set(row.words.slice(1).map((word, i) => `${row.words[i]} ${word}`)))
      add(pairs, pair);
    for (let i = 0; i < Math.min(PLACES_COUNTED, row.classes.length); i++) {
      add(places, `${i}|${row.classes[i]}`);
      add(places, `${-1 - i}|${row.classes.at(-1 - i)}`);
    }
  }
  const chinese = rows.filter(({ tokens }) => tokens.some((token) => han.test(token))).length;
  const isChinese = chinese * 3 > rows.length;
  return {
    rows: rows.length - 1,
    words,
    places,
    pairs,
    isChinese,
    spacing: spacingOf(rows),
    together,
  };
}

function spacingOf(rows: readonly PlainRow[]): string {
  let together = 0;
  let apart = 0;
  for (const { tokens } of rows) {
    for (const [i, token] of tokens.entries()) {
      together += token.match(glued)?.length ?? 0;
      const before = tokens[i - 1]?.slice(-1);
      if (before !== undefined && han.test(before) !== han.test(token.charAt(0))) apart += 1;
    }
  }
  if (together === 0) return apart > 2 ? '0' : '-';
  const share = together / (together + apart);
  return share < 0.25 ? '1' : share < 0.6 ? '2' : '3';
}
