import { isCjk } from './is-cjk.ts';

/** A run of characters that search treats alike. */
export interface Run {
  /** Folded. */
  readonly text: string;
  /** Chinese, Japanese, Korean: written without spaces, found by pairs of characters. */
  readonly isCjk: boolean;
  readonly start: number;
}

// `限流` and `ひらがな` without spaces; or a word of letters, digits and `_` of any other script, marks
// among them but not first: the selector of `⚠️` is no word.
const RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{N}_]\p{M}*)+/gu;

/**
 * Cut a folded text into runs. The index and the query use this same function: two ways of cutting
 * would lose words.
 *
 *     用 sync.pool 限流  →  用 | sync | pool | 限流
 */
export function scanRuns(folded: string): Run[] {
  return Array.from(folded.matchAll(RUN), (match) => ({
    text: match[0],
    isCjk: isCjk(match[0]),
    start: match.index,
  }));
}
