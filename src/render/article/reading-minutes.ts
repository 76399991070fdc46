/** Han characters and words that a reader of technical texts takes in in a minute. */
const WORDS_PER_MINUTE = 350;

/** Whole minutes that a text takes to read, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
