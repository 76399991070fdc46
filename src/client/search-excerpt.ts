import type { SearchText } from '../types/search.ts';
import { foldText } from '../util/text/fold-text.ts';
import { wholeAt } from '../util/text/whole-at.ts';
import type { QueryTerm } from './search-parse.ts';

/** A piece of text, and whether it is what was asked for. */
export type Piece = readonly [text: string, isHit: boolean];

// Characters before the first hit and in all.
const BEFORE = 24;
const LENGTH = 120;
/** The rest of a word that a cut would part; a longer one is parted. */
const REST = /^[\p{Script=Latin}\p{Nd}]{0,16}(?![\p{Script=Latin}\p{Nd}])/u;
const IN_WORD = /[\p{Script=Latin}\p{Nd}]{2}$/u;

/** Mark every occurrence of the terms in a text. */
export function markTerms(text: string, terms: readonly QueryTerm[]): Piece[] {
  const folded = foldText(text);
  const pieces: Piece[] = [];
  let done = 0;
  while (done < text.length) {
    let at = -1;
    let length = 0;
    for (const { text: wanted } of terms) {
      const next = folded.indexOf(wanted, done);
      if (next === -1 || (at !== -1 && (next > at || (next === at && wanted.length < length)))) {
        continue;
      }
      at = next;
      length = wanted.length;
    }
    if (at === -1) break;
    if (at > done) pieces.push([text.slice(done, at), false]);
    pieces.push([text.slice(at, at + length), true]);
    done = at + length;
  }
  if (done < text.length) pieces.push([text.slice(done), false]);
  return pieces;
}

/**
 * Cut a line of context around the place of a section's text, or else its code, that has most of
 * the terms.
 */
export function makeExcerpt(section: SearchText, terms: readonly QueryTerm[]): Piece[] {
  const [, , body, code] = section;
  const lines = [...body.split('\n'), ...code.split('\n')];
  let best = lines[0] ?? '';
  let most = 0;
  for (const line of lines) {
    const folded = foldText(line);
    const hits = terms.filter((term) => folded.includes(term.text)).length;
    if (hits > most) [best, most] = [line, hits];
  }
  const folded = foldText(best);
  const places = terms.map((term) => folded.indexOf(term.text)).filter((at) => at !== -1);
  const first = places.length > 0 ? Math.min(...places) : 0;
  const from = first > BEFORE ? Math.min(first, wordEnd(best, first - BEFORE)) : 0;
  const to = wordEnd(best, from + LENGTH);
  const cut = best.slice(from, to).trim();
  const end = to < best.length ? '…' : '';
  return markTerms(`${from > 0 ? '…' : ''}${cut}${end}`, terms);
}

/** The end of the word that a place is in, else the place itself, where no character is parted. */
function wordEnd(text: string, place: number): number {
  const at = wholeAt(text, place);
  if (!IN_WORD.test(text.slice(Math.max(0, at - 1), at + 1))) return at;
  return at + (REST.exec(text.slice(at, at + 20))?.[0].length ?? 0);
}
