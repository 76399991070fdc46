import type { ConceptSeed } from '../../../types/site.ts';
import { foldText } from '../../../util/text/fold-text.ts';

/** One spelling found in a text. */
export interface Match {
  /** Index of the concept in the list. */
  readonly concept: number;
  readonly start: number;
  readonly end: number;
}

/** Finds every spelling of every concept in a text, in order; matches may overlap. */
export type Matcher = (text: string) => Match[];

interface Pattern {
  readonly folded: string;
  readonly concept: number;
  /** The spelling, where capitals matter. */
  readonly exact: string | undefined;
}

const NONE: readonly Pattern[] = [];

const WORD = /[A-Za-z0-9_]/;

/**
 * Make a matcher for a list of concepts.
 *
 * Latin spellings match whole words, without regard to case unless it tells two words apart;
 * Chinese ones match wherever they stand. Linear: patterns are found by their first two characters.
 */
export function makeMatcher(concepts: readonly ConceptSeed[]): Matcher {
  const patterns = new Map<string, Pattern[]>();
  for (const [concept, { spellings, exactCase }] of concepts.entries()) {
    for (const spelling of new Set(exactCase ? spellings : spellings.map(foldText))) {
      if (spelling === '') continue;
      const folded = foldText(spelling);
      const pattern = { folded, concept, exact: exactCase ? spelling : undefined };
      const head = folded.slice(0, 2);
      patterns.set(head, [...(patterns.get(head) ?? []), pattern]);
    }
  }
  const heads = new Set([...patterns.keys()].map((head) => head.charCodeAt(0)));
  return (text) => findAll(text, patterns, heads);
}

/** @param heads First code units of the patterns: at most places no pattern begins. */
function findAll(
  text: string,
  patterns: ReadonlyMap<string, readonly Pattern[]>,
  heads: ReadonlySet<number>,
): Match[] {
  const folded = foldText(text);
  const matches: Match[] = [];
  for (let start = 0; start < folded.length; start += 1) {
    const head = folded.charCodeAt(start);
    if (!heads.has(head)) continue;
    // Inside a Latin word no match begins.
    if (isWord(head) && isWord(folded.charCodeAt(start - 1))) continue;
    const [two, one] = [folded.slice(start, start + 2), folded.charAt(start)];
    const ofTwo = patterns.get(two) ?? NONE;
    const ofOne = two === one ? NONE : (patterns.get(one) ?? NONE);
    if (ofTwo.length + ofOne.length === 0) continue;
    for (const pattern of [...ofTwo, ...ofOne]) {
      const end = start + pattern.folded.length;
      if (!folded.startsWith(pattern.folded, start) || splitsWord(text, start, end)) continue;
      if (pattern.exact !== undefined && text.slice(start, end) !== pattern.exact) continue;
      matches.push({ concept: pattern.concept, start, end });
    }
  }
  return matches;
}

/** Latin letters, digits and `_`, in small letters. */
function isWord(code: number): boolean {
  return (code > 96 && code < 123) || (code > 47 && code < 58) || code === 95;
}

/** True where a match would begin or end inside a Latin word: no `Go` in `Google`. */
function splitsWord(text: string, start: number, end: number): boolean {
  const joins = (left: number) => WORD.test(text.charAt(left)) && WORD.test(text.charAt(left + 1));
  return (start > 0 && joins(start - 1)) || (end < text.length && joins(end - 1));
}
