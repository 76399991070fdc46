import { hashName } from '../../learned/hash-name.ts';
import { slotOf } from '../../learned/slot-of.ts';

/**
 * How often words end and start a phrase in prose, as rounded log-odds against the average:
 * `支持` hardly ends one, `the` hardly ends one, `configuration` often does.
 */
export interface PhraseEnds {
  /** Both tables have 2^bits slots. */
  readonly bits: number;
  readonly ends: Int8Array;
  readonly starts: Int8Array;
}

const CHARACTERS_READ = 14;
const han = /\p{Script=Han}/u;

/** Under what the end of a phrase is kept: two characters of Chinese, or the word. */
export function endKey(token: string): string {
  return han.test(token.slice(-1)) ? token.slice(-2) : token.toLowerCase().slice(-CHARACTERS_READ);
}

/** Under what the start of a phrase is kept; capitals tell starts. */
export function startKey(token: string): string {
  if (han.test(token.slice(0, 1))) return token.slice(0, 2);
  return (/^[A-Z]/.test(token) ? '^' : '') + token.toLowerCase().slice(0, CHARACTERS_READ);
}

/** How much a token speaks for a phrase's end after it. */
export function endness({ bits, ends }: PhraseEnds, token: string): number {
  return ends[slotOf(hashName(endKey(token)), bits)] ?? 0;
}

/** How much a token speaks for a phrase's start before it. */
export function startness({ bits, starts }: PhraseEnds, token: string): number {
  return starts[slotOf(hashName(startKey(token)), bits)] ?? 0;
}
