import shares from './background.weights.json' with { type: 'json' };
import english from './english.weights.json' with { type: 'json' };

/** How common a word is in technical writing at large: the share of documents that have it. */
export interface Background {
  /** In Chinese writing, and of Latin words in writing of both languages. */
  (word: string): number;
  /** In English writing; in small letters. */
  english(word: string): number;
  /** Whether an English word in small letters hardly ever names a thing: `makes`, `healthy`. */
  namesNoThing(word: string): boolean;
}

/**
 * Read the learned tables of common words; `scripts/learn-background.ts` and
 * `scripts/learn-english.ts` make them.
 *
 * @returns 0 for words that hardly any document has: fewer than two of a hundred, in English six of
 *   a thousand.
 */
export function makeBackground(): Background {
  const table = readTable(shares, 100);
  const inEnglish = readTable(english.shares, 1000);
  const others = new Set(english.others.split(' '));
  return Object.assign((word: string) => table.get(word) ?? 0, {
    english: (word: string) => inEnglish.get(word) ?? 0,
    namesNoThing: (word: string) => others.has(word) || others.has(word.replace(/s$/, '')),
  });
}

function readTable(
  words: Readonly<Record<string, string>>,
  whole: number,
): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(words).flatMap(([parts, list]) =>
      list.split(' ').map((word) => [word, Number(parts) / whole] as const),
    ),
  );
}
