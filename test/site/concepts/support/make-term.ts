import type { Background } from '../../../../src/site/concepts/choose/make-background.ts';
import type { Term } from '../../../../src/site/concepts/choose/merge-spellings.ts';
import type { TermContext } from '../../../../src/site/concepts/choose/term-context.ts';

/** A term said ten times in five sections of two articles, in running text, with free edges. */
export function makeTerm(name: string, parts: Partial<Term> = {}): Term {
  const body = parts.body ?? 10;
  return {
    ...{ key: name.toLowerCase(), name, spellings: new Map([[name, body]]), body },
    ...{
      headings: 0,
      labels: 0,
      cells: 0,
      code: 0,
      sections: 5,
      apart: 0,
      foreign: 0,
      articles: 2,
    },
    ...{ before: 10, after: 10, opens: true, closes: true },
    ...parts,
  };
}

/** Writing at large in which each word has the given share of documents, others none. */
export function makeShares(
  shares: Readonly<Record<string, number>>,
  noThings: readonly string[] = [],
): Background {
  const share = (word: string): number => shares[word] ?? 0;
  return Object.assign(share, {
    english: share,
    namesNoThing: (word: string) => noThings.includes(word),
  });
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Articles in which spellings occur as often as given, and no longer term contains the judged one. */
export function makeContext(
  occurrences: Readonly<Record<string, number>> = {},
  parts: Partial<TermContext> = {},
): TermContext {
  return {
    background: makeShares({}),
    segmenter,
    articles: 2,
    occurrences: (spelling) => occurrences[spelling] ?? 0,
    inLonger: () => 0,
    ...parts,
  };
}
