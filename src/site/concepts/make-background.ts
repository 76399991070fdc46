import shares from './background.weights.json' with { type: 'json' };

/** How common a word is in technical writing at large: the share of documents that have it. */
export type Background = (word: string) => number;

/**
 * Read the learned table of common words; `scripts/learn-background.ts` makes it.
 *
 * @returns 0 for words that fewer than two documents of a hundred have.
 */
export function makeBackground(): Background {
  const table = new Map<string, number>();
  for (const [percent, words] of Object.entries(shares)) {
    for (const word of words.split(' ')) table.set(word, Number(percent) / 100);
  }
  return (word) => table.get(word) ?? 0;
}
