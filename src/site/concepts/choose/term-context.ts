import type { Background } from './make-background.ts';
import type { Term } from './merge-spellings.ts';

/** What is needed to judge a term besides the term itself. */
export interface TermContext {
  readonly background: Background;
  readonly segmenter: Intl.Segmenter;
  /** How many articles there are. */
  readonly articles: number;
  /** Occurrences of a spelling's term over all articles; 0 when unknown. */
  readonly occurrences: (spelling: string) => number;
  /** Occurrences of the commonest longer term that contains this one. */
  readonly inLonger: (term: Term) => number;
}
