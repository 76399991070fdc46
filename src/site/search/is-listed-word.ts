import { isCjk } from '../../util/search/is-cjk.ts';

/** A word of so few articles stands with its postings in the lists of words. */
export const MAX_LISTED_ARTICLES = 3;

// Shorter words have no parts and are found whole.
const MIN_LENGTH = 3;

/** True for keys that stand in the lists of words, so that every part finds them. */
export function isListedWord(key: string): boolean {
  return key.length >= MIN_LENGTH && !isCjk(key);
}
