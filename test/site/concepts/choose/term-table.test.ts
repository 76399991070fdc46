import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeCandidates } from '../../../../src/site/concepts/candidates/encode-candidates.ts';
import { visitCandidates } from '../../../../src/site/concepts/candidates/visit-candidates.ts';
import { makeTermTable, visitTerms } from '../../../../src/site/concepts/choose/term-table.ts';

const count = fc.nat(1295);
const candidate = fc.record({
  surface: fc.constantFrom('go', 'Go', '限流', '令牌桶', 'sync.Pool'),
  ...{ body: count, headings: count, labels: count, cells: count, code: count },
  ...{ sections: count, apart: count, foreign: count, before: count, after: count },
  opens: fc.boolean(),
  closes: fc.boolean(),
});
const article = fc
  .uniqueArray(candidate, { selector: ({ surface }) => surface })
  .map(encodeCandidates);

/** What a spelling has in all articles. */
interface Sum {
  readonly counts: readonly number[];
  readonly edges: readonly [opens: boolean, closes: boolean];
  readonly seen: readonly number[];
}

function addUp(articles: readonly string[]): ReadonlyMap<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const [number, text] of articles.entries()) {
    visitCandidates(text, (surface, counts, opens, closes) => {
      const old = sums.get(surface) ?? { counts: [], edges: [false, false], seen: [] };
      sums.set(surface, {
        counts: Array.from(counts, (each, i) => each + (old.counts[i] ?? 0)),
        edges: [opens || old.edges[0], closes || old.edges[1]],
        seen: [...old.seen, number],
      });
    });
  }
  return sums;
}

test('a table adds up what its articles have, in their order', () => {
  fc.assert(
    fc.property(fc.array(article, { maxLength: 50 }), (articles) => {
      const found = new Map<string, Sum>();
      visitTerms(makeTermTable(articles), ({ surface, counts, opens, closes, seen }) => {
        const numbers = [...articles.keys()].filter((i) => ((seen[i >> 5] ?? 0) >> (i & 31)) & 1);
        found.set(surface, { counts: [...counts], edges: [opens, closes], seen: numbers });
      });
      expect([...found]).toEqual([...addUp(articles)]);
    }),
  );
});
