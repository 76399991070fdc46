import { Kind, kindOf } from './letter-kind.ts';

/** A run of characters that search treats alike. */
export interface Run {
  /** Folded. */
  readonly text: string;
  /** Chinese, Japanese, Korean: written without spaces, found by pairs of characters. */
  readonly isCjk: boolean;
  readonly start: number;
}

/** The last character that is one code unit. */
const LAST_UNIT = 0xffff;

/**
 * Cut a folded text into runs. The index and the query use this same function: two ways of cutting
 * would lose words.
 *
 *     用 sync.pool 限流  →  用 | sync | pool | 限流
 *
 * A run begins with a letter, a digit or `_` of any script, and marks go on with it, but are not
 * first: the selector of `⚠️` is no word. Where the script changes another run begins.
 */
export function scanRuns(folded: string): Run[] {
  const runs: Run[] = [];
  let start = -1;
  let isCjk = false;
  let width = 1;
  for (let at = 0; at < folded.length; at += width) {
    const point = folded.codePointAt(at) ?? 0;
    width = point > LAST_UNIT ? 2 : 1;
    const kind = kindOf(point);
    if (kind === Kind.none) {
      if (start >= 0) runs.push({ text: folded.slice(start, at), isCjk, start });
      start = -1;
      continue;
    }
    const isCjkNow = kind === Kind.cjkLetter || kind === Kind.cjkMark;
    if (start < 0) {
      if (kind < Kind.letter) continue;
    } else if (isCjkNow === isCjk) {
      continue;
    } else {
      runs.push({ text: folded.slice(start, at), isCjk, start });
    }
    start = at;
    isCjk = isCjkNow;
  }
  if (start >= 0) runs.push({ text: folded.slice(start), isCjk, start });
  return runs;
}
