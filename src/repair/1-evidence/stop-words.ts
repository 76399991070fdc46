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
function hashWord(word: string): number {
  let hash = 17;
  for (let at = 0; at < word.length; at++) hash = mixHash(hash, word.charCodeAt(at) | 32);
  return hash;
}

const HASHES: ReadonlySet<number> = new Set(WORDS.split(' ').map(hashWord));
/** Most other words are told by their last bits. */
const BITS = 4095;
const LAST_BITS: Uint8Array = new Uint8Array(BITS + 1);
for (const hash of HASHES) LAST_BITS[hash & BITS] = 1;

/**
 * Whether a word stands in English sentences and seldom in code.
 *
 * @param hash As `hashWord` makes it.
 */
export function isStopWord(hash: number): boolean {
  return LAST_BITS[hash & BITS] === 1 && HASHES.has(hash);
}
