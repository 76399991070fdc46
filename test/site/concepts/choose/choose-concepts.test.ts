import { expect, test } from 'vitest';
import {
  type ChosenConcept,
  chooseConcepts,
} from '../../../../src/site/concepts/choose/choose-concepts.ts';
import type { ConceptSeed } from '../../../../src/types/site.ts';
import { indexArticle, mention } from '../support/index-article.ts';

function seed(name: string, parts: Partial<ConceptSeed> = {}): ConceptSeed {
  return {
    ...{ key: name, name, spellings: [name], exactCase: false, specificity: 1, marks: 0 },
    ...{ isLinked: true, forced: false },
    ...parts,
  };
}

function names(found: readonly ChosenConcept[]): string[] {
  return found.map(({ seed: { name } }) => name);
}

test('a concept adds up over articles, and knows its best definition', () => {
  const sections = [mention(0), mention(2, 3, '')];
  const lid = { section: 1, text: 'A lid closes.', score: 1 };
  const box = { section: 2, text: 'A box holds.', score: 2.5 };
  const [found] = chooseConcepts(
    [seed('box'), seed('lid')],
    [
      indexArticle({
        n1: { surfaces: ['lid'], sections: [mention(0), mention(1)], definition: lid },
        n0: { surfaces: ['Box', 'box'], sections, definition: box },
      }),
      indexArticle({ n0: { surfaces: ['a box'], sections, definition: { ...box, score: 2.5 } } }),
    ],
  );
  expect(found).toMatchObject({ number: 0, sections: 4, articles: 2 });
  expect(found?.spellings).toEqual(['box', 'Box', 'a box']);
  expect(found?.definition).toEqual({ article: 0, section: 2, score: 2.5, line: 1 });
});

test('the weight counts sections, articles, marks, texts that say it, and a definition', () => {
  const weigh = (parts: Partial<ConceptSeed>, first: string, score?: number): number => {
    const definition = score === undefined ? undefined : { section: 0, text: '', score };
    const own = { surfaces: ['box'], sections: [mention(0), mention(1, 1, first)], definition };
    return chooseConcepts([seed('box', parts)], [indexArticle({ n0: own })])[0]?.weight ?? 0;
  };
  const support = Math.log2(3);
  expect(weigh({}, 'x')).toBeCloseTo(support, 9);
  expect(weigh({ specificity: 2, marks: 5 }, 'x')).toBeCloseTo(2 * (support + 2), 9);
  expect(weigh({}, '')).toBeCloseTo(support * 0.7, 9);
  expect(weigh({}, 'x', 5)).toBeCloseTo(support * 1.3, 9);
  expect(weigh({}, 'x', 4.5)).toBeCloseTo(support, 9);
});

test('a concept needs two sections, one that is asked for none', () => {
  const articles = [indexArticle({ n0: [mention(0)], n1: [mention(0), mention(1)] })];
  const seeds = [seed('box'), seed('lid'), seed('key', { forced: true })];
  expect(names(chooseConcepts(seeds, articles))).toEqual(['lid', 'key']);
});

test.each([
  ['at its beginning', '令牌桶', '令牌'],
  ['at its end', '令牌桶', '牌桶'],
  ['inside', 'a token bucket', 'token'],
])('a name that stands %s of a longer one nearly always is no concept', (_, longer, part) => {
  const of = (sections: number) => Array.from({ length: sections }, (__, at) => mention(at));
  const choose = (own: number, parts: Partial<ConceptSeed> = {}) => {
    const found = indexArticle({ n0: of(3), n1: of(own) });
    return names(chooseConcepts([seed(longer), seed(part, parts)], [found])).sort();
  };
  expect(choose(4)).toEqual([longer]);
  expect(choose(5)).toEqual([longer, part].sort());
  expect(choose(4, { forced: true })).toEqual([longer, part].sort());
});

test('equals come by their keys', () => {
  const places = [mention(0), mention(1)];
  const articles = [indexArticle({ n0: places, n1: places })];
  expect(names(chooseConcepts([seed('b'), seed('a')], articles))).toEqual(['a', 'b']);
});

test.each([
  ['three of four times inside a longer one', 4, {}, ['Token Bucket']],
  ['more often without it', 5, {}, ['bucket', 'Token Bucket']],
  ['as often as it, but asked for', 4, { forced: true }, ['bucket', 'Token Bucket']],
])('a concept that stands %s', (_, count, parts, expected) => {
  const places = Array.from({ length: count }, (_each, section) => mention(section));
  const articles = [indexArticle({ n0: places, n1: places.slice(0, 3) })];
  const found = chooseConcepts([seed('bucket', parts), seed('Token Bucket')], articles);
  expect(names(found)).toEqual(expected);
});

test('parts of one letter are no concepts of their own', () => {
  const places = [mention(0), mention(1)];
  const articles = [indexArticle({ n0: places, n1: places })];
  expect(names(chooseConcepts([seed('R'), seed('R2')], articles))).toEqual(['R', 'R2']);
});

test('a site of one article has 104 concepts at most', () => {
  const seeds = Array.from({ length: 110 }, (_, i) => seed(`<${String(i).padStart(3, '0')}>`));
  const mentions = Object.fromEntries(seeds.map((_, i) => [`n${i}`, [mention(0), mention(1)]]));
  expect(chooseConcepts(seeds, [indexArticle(mentions)])).toHaveLength(104);
});
