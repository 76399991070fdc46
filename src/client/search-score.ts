import type { SearchText } from '../types/search.ts';
import { foldText } from '../util/text/fold-text.ts';
import type { QueryTerm } from './search-parse.ts';

/** What a section's text says of the terms. */
export interface TextScore {
  /** Numbers of the terms that the text has. */
  readonly terms: readonly number[];
  readonly score: number;
}

/**
 * Judge a section by its text: only now is it certain that it has a term.
 *
 * A title counts the more, the more of it the term is and the nearer it stands to its beginning.
 *
 * @param heading The article's title for its first section, else nothing.
 */
export function scoreText(
  text: SearchText,
  terms: readonly QueryTerm[],
  heading: string,
): TextScore {
  const [, title, body, code] = text;
  const [inTitle, inBody, inCode] = [heading || title, body, code].map(foldText);
  const found: number[] = [];
  let score = 0;
  for (const [number, term] of terms.entries()) {
    const said =
      Math.log2(1 + count(inBody ?? '', term)) + 0.4 * Math.log2(1 + count(inCode ?? '', term));
    const named = scoreTitle(inTitle ?? '', term);
    if (said + named > 0) found.push(number);
    score += said + named;
  }
  return { terms: found, score: found.length === terms.length ? 2 * score : score };
}

function scoreTitle(title: string, term: QueryTerm): number {
  const at = indexOf(title, term, 0);
  if (at === -1) return 0;
  // Numbers and punctuation before the first word are no part of what a title says.
  const lead = title.search(/\p{L}/u);
  const share = term.text.length / Math.max(1, title.length - lead);
  return 3 + 5 * share + (at <= lead ? 1.5 : 0);
}

function count(text: string, term: QueryTerm): number {
  let found = 0;
  for (let at = indexOf(text, term, 0); at !== -1; found += 1) {
    at = indexOf(text, term, at + term.text.length);
  }
  return found;
}

const WORD = /[\p{L}\p{M}\p{N}_]/u;

/** Where a term stands next. A word of one or two letters stands alone: no `go` in `algorithm`. */
function indexOf(text: string, term: QueryTerm, from: number): number {
  const { text: wanted } = term;
  const isShort = wanted.length < 3 && term.pairs.length === 0;
  let at = text.indexOf(wanted, from);
  while (isShort && at !== -1) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + wanted.length)];
    if (!isLetter(before) && !isLetter(after)) break;
    at = text.indexOf(wanted, at + 1);
  }
  return at;
}

/** A letter that would make a short word part of a longer one; Chinese beside it does not. */
function isLetter(character: string): boolean {
  return WORD.test(character) && !/\p{Script=Han}/u.test(character);
}
