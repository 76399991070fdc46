import { expect, test } from 'vitest';
import { scoreTerm } from '../../../../src/site/concepts/choose/score-term.ts';
import { makeContext, makeShares, makeTerm } from '../support/make-term.ts';

/** How little a word is said that no document at large has. */
const RAREST = Math.log(0.25 / 0.008);

const nothing: readonly [string, ReturnType<typeof makeTerm>, ReturnType<typeof makeContext>?][] = [
  ['said in one section', makeTerm('令牌桶', { sections: 1 })],
  ['only in headings', makeTerm('令牌桶', { body: 0, headings: 3 })],
  [
    'three times of four inside a longer term',
    makeTerm('令牌'),
    makeContext({}, { inLonger: () => 7.5 }),
  ],
  ['ending with a function word', makeTerm('限流的')],
  [
    'beginning with a builder of words that is not needed',
    makeTerm('无锁'),
    makeContext({ 锁: 50 }),
  ],
  ['never free in front', makeTerm('令牌桶', { opens: false, before: 3 })],
  ['never free behind', makeTerm('令牌桶', { closes: false, after: 3 })],
  [
    'said by every tenth document',
    makeTerm('令牌桶'),
    makeContext({}, { background: makeShares({ 令牌桶: 0.11 }) }),
  ],
  [
    'a known word and a common one behind it',
    makeTerm('熔断机制'),
    makeContext({ 熔断: 30 }, { background: makeShares({ 机制: 0.2 }) }),
  ],
  ['an address', makeTerm('go.uber.org')],
  ['a version', makeTerm('v1.26')],
  ['one letter', makeTerm('B')],
  ['one of some numbered names', makeTerm('member1'), makeContext({ member2: 4 })],
  ['two small letters without a heading', makeTerm('kg')],
];

test.each(nothing)('is worth nothing: %s', (_, term, context = makeContext()) => {
  expect(scoreTerm(term, context).weight).toBe(0);
});

const something: typeof nothing = [
  ['said in two sections', makeTerm('令牌桶', { sections: 2 })],
  ['a little less inside a longer term', makeTerm('令牌'), makeContext({}, { inLonger: () => 7 })],
  ['a builder of words that is needed', makeTerm('无锁'), makeContext({ 锁: 14 })],
  ['beside four different characters', makeTerm('令牌桶', { opens: false, before: 4 })],
  ['a known word of less and a common one', makeTerm('熔断机制'), makeContext({ 熔断: 29 })],
  ['a numbered name by itself', makeTerm('member1')],
  ['two small letters in a heading', makeTerm('kg', { headings: 1, foreign: 11 })],
];

test.each(something)('is worth something: %s', (_, term, context = makeContext()) => {
  expect(scoreTerm(term, context).weight).toBeGreaterThan(0);
});

test('a word weighs how specific it is, times how much it is treated', () => {
  const { specificity, marks, weight } = scoreTerm(makeTerm('sync.Pool'), makeContext());
  expect([specificity, marks]).toEqual([RAREST, 0]);
  expect(weight).toBeCloseTo(RAREST * (Math.log2(6) + 1), 9);
});

test('authors set a term apart in headings, cells and code, each of which counts up to a limit', () => {
  const marksOf = (parts: object): number =>
    scoreTerm(makeTerm('gRPC', parts), makeContext()).marks;
  expect(marksOf({ headings: 1, cells: 1, code: 1 })).toBeCloseTo(1 + 1 / 2 + 1 / 3, 9);
  expect(marksOf({ headings: 9, cells: 9, code: 9 })).toBeCloseTo(3 + 2 + 4 / 3, 9);
});

test('a title that recurs over texts that hardly say it is a formula', () => {
  const plain = scoreTerm(makeTerm('令牌桶'), makeContext()).specificity;
  const formula = makeTerm('令牌桶', { body: 2, headings: 4 });
  expect(scoreTerm(formula, makeContext()).specificity).toBeCloseTo(plain / 2, 9);
  const label = makeTerm('令牌桶', { body: 10, labels: 5 });
  expect(scoreTerm(label, makeContext()).specificity).toBeCloseTo(plain / 2, 9);
});

test('a word that never ends a phrase qualifies others', () => {
  const plain = scoreTerm(makeTerm('令牌桶'), makeContext()).specificity;
  const modifier = makeTerm('令牌桶', { closes: false });
  expect(scoreTerm(modifier, makeContext()).specificity).toBeCloseTo(0.6 * plain, 9);
});

test('several words are as specific as they belong together', () => {
  const apart = scoreTerm(makeTerm('令牌限流'), makeContext({ 令牌: 100, 限流: 40 })).specificity;
  const together = scoreTerm(makeTerm('令牌限流'), makeContext({ 令牌: 10, 限流: 10 })).specificity;
  expect(together).toBeCloseTo(RAREST, 9);
  expect(apart).toBeCloseTo(RAREST * (0.3 + (0.7 * 10) / 40), 9);
});

test('capitals make a name where its sentences do not', () => {
  const shares = makeShares({ traefik: 0, router: 0.01 });
  const context = makeContext({}, { background: shares });
  const inside = scoreTerm(makeTerm('Router'), context).specificity;
  const firstOnly = makeTerm('Router', { before: 2, opens: true });
  expect(inside).toBeCloseTo(Math.log(0.25 / 0.01), 9);
  expect(scoreTerm(firstOnly, context).specificity).toBeCloseTo(inside / 4, 9);
  const small = makeTerm('Router', {
    spellings: new Map([
      ['Router', 17],
      ['router', 3],
    ]),
  });
  expect(scoreTerm(small, context).specificity).toBeCloseTo(0.7 * inside, 9);
});

test('in English, a word that mostly stands alone is a label', () => {
  const inside = scoreTerm(makeTerm('Traefik'), makeContext()).specificity;
  const label = scoreTerm(makeTerm('Traefik', { apart: 8 }), makeContext()).specificity;
  expect(label).toBeCloseTo(inside * 4 * 0.2 * 0.2, 9);
  const beside = makeTerm('Traefik', { apart: 8, foreign: 5 });
  expect(scoreTerm(beside, makeContext()).specificity).toBeCloseTo(inside, 9);
});

test('a word that half of many articles have tells nothing apart', () => {
  const everywhere = makeTerm('Options', { articles: 8 });
  const shares = { articles: 20 };
  expect(scoreTerm(everywhere, makeContext({}, shares)).specificity).toBeGreaterThan(0);
  const small = makeTerm('options', { articles: 8, code: 2 });
  expect(scoreTerm(small, makeContext({}, shares)).weight).toBe(0);
  expect(scoreTerm(small, makeContext({}, { articles: 21 })).weight).toBeGreaterThan(0);
  expect(scoreTerm({ ...small, code: 3 }, makeContext({}, shares)).weight).toBeGreaterThan(0);
  const beside = makeTerm('Options', { articles: 8, foreign: 5, spellings: small.spellings });
  expect(scoreTerm(beside, makeContext({}, shares)).weight).toBeGreaterThan(0);
  expect(scoreTerm({ ...beside, foreign: 4 }, makeContext({}, shares)).weight).toBe(0);
});
