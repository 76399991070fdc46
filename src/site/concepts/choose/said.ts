import type { Term } from './merge-spellings.ts';

/** How often a term occurs outside of code. */
export function said(term: Term): number {
  return term.body + term.headings;
}
