import { mixHash } from './mix-hash.ts';

const WORDS =
  'the a an is are was were be been being of to in on at by for with from as that this these those ' +
  'it its they them their you your we our us can could will would should may might must not but or ' +
  'and so than then when where which who whose what how why there here have has had do does did ' +
  'about into over under after before between because while also only more most some any each such ' +
  'other same very just now use used using want need needs see make makes let get';

/**
 * Hash a word as the scanner does: without case.
 *
 * @param word ASCII letters.
 */
export function hashWord(word: string): number {
  let hash = 17;
  for (let at = 0; at < word.length; at++) hash = mixHash(hash, word.charCodeAt(at) | 32);
  return hash;
}

/** Hashes of words that stand in English sentences and seldom in code. */
export const STOP_WORDS: ReadonlySet<number> = new Set(WORDS.split(' ').map(hashWord));
