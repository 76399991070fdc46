import { wholeAt } from '../../../util/text/whole-at.ts';

/** Characters of context on each side of a term. */
const BEFORE = 36;
const AFTER = 64;

/** Text before a term, the term as written, text after. */
export type TermContext = readonly [before: string, term: string, after: string];

/** What stands around a term in its line, or in its title. */
export function contextOf(line: string, start: number, end: number): TermContext {
  const from = wholeAt(line, Math.max(0, start - BEFORE));
  const to = wholeAt(line, Math.min(line.length, end + AFTER));
  const before = `${from > 0 ? '…' : ''}${line.slice(from, start)}`;
  return [before, line.slice(start, end), `${line.slice(end, to)}${to < line.length ? '…' : ''}`];
}
