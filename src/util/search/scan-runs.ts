import { isCjk } from './is-cjk.ts';

/** A run of characters that search treats alike. */
export interface Run {
  /** Folded. */
  readonly text: string;
  /** Chinese, Japanese, Korean: written without spaces, found by pairs of characters. */
  readonly isCjk: boolean;
  readonly start: number;
}

// Letters, digits and `_` of any script; marks among them but not first: the selector of `⚠️` is no
// word. Then the parts of it that are written without spaces, and the others.
const LETTERS = /[\p{L}\p{N}_][\p{L}\p{N}\p{M}_]*/gu;
const PARTS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu;

// Most words are of these letters only and need no second look.
const PLAIN = /^\w+$/;

/**
 * Cut a folded text into runs. The index and the query use this same function: two ways of cutting
 * would lose words.
 *
 *     用 sync.pool 限流  →  用 | sync | pool | 限流
 */
export function scanRuns(folded: string): Run[] {
  const runs: Run[] = [];
  for (const { 0: text, index } of folded.matchAll(LETTERS)) {
    if (PLAIN.test(text)) {
      runs.push({ text, isCjk: false, start: index });
      continue;
    }
    for (const part of text.matchAll(PARTS)) {
      runs.push({ text: part[0], isCjk: isCjk(part[0]), start: index + part.index });
    }
  }
  return runs;
}
