import { expect, test } from 'vitest';
import type { Term } from '../../../../src/site/concepts/choose/merge-spellings.ts';
import { scoreLatin } from '../../../../src/site/concepts/choose/score-latin.ts';
import { makeContext, makeShares, makeTerm } from '../support/make-term.ts';

/** What a word scores that no document at large has. */
const RAREST = Math.log(0.25 / 0.008);
/** What one scores that a hundredth of them has, or a fifth, or all but none. */
const RARE = Math.log(0.25 / 0.01);
const COMMON = Math.log(0.25 / 0.2);

const shares = makeShares({ rare: 0.01, Rare: 0.01, rarely: 0.01, common: 0.2 }, [
  'nothing',
  'no-thing',
]);

function score(name: string, parts: Partial<Term> = {}, occurrences = {}): number {
  return scoreLatin(makeTerm(name, parts), makeContext(occurrences, { background: shares }));
}

/** Written in small letters so many times of twenty. */
function spelt(name: string, small: number): Partial<Term> {
  const spellings = new Map([
    [name, 20 - small],
    [name.toLowerCase(), small],
  ]);
  return { spellings };
}

test.each<[string, string, Partial<Term>, number]>([
  ['beside Chinese', 'Rare', { foreign: 6 }, RARE],
  ['beside Chinese, where every name is worth something', 'Common', { foreign: 6 }, 1.98],
  ['beside Chinese, with a shape', 'commonQ', { foreign: 6 }, RAREST],
  ['in the middle of sentences', 'Rare', {}, RARE],
  ['hardly more often than sentences begin', 'Rare', { before: 2 }, RARE / 4],
  ['once more often', 'Rare', { before: 3 }, RARE],
  ['before which nothing stands', 'Rare', { before: 0, opens: false }, RARE / 4],
  ['once beside Chinese', 'Rare', { before: 2, foreign: 1 }, RARE],
  ['once in a cell', 'Rare', { before: 2, cells: 1 }, RARE / 4],
  ['in a cell and in code', 'Rare', { before: 2, cells: 1, code: 1 }, RARE],
  ['that is common', 'Common', {}, COMMON],
  ['that says how', 'Rarely', {}, RARE * 0.4],
  ['small in less than every seventh place', 'Rare', spelt('Rare', 2), RARE],
  ['small in more', 'Rare', spelt('Rare', 3), RARE * 0.7],
  ['small in every fifth place, which is no name', 'Rare', spelt('Rare', 4), RARE * 0.6],
  ['that names no thing, first in its sentences', 'Nothing', { before: 2 }, 0],
])('a word with a capital %s', (_, name, parts, expected) => {
  expect(score(name, { body: 12, ...parts })).toBeCloseTo(expected, 9);
});

test.each<[string, string, Partial<Term>, number]>([
  ['six times in each article', 'rare', { body: 12 }, RARE * 0.6],
  ['less often', 'rare', { body: 6 }, RARE * 0.3],
  ['and derived', 'rarely', { body: 12 }, RARE * 0.6 * 0.4],
  ['set as code', 'rare', { body: 6, code: 2 }, RARE * 0.8],
  ['once set as code', 'rare', { body: 6, code: 1 }, RARE * 0.4],
  ['and common', 'common', { body: 12 }, 0],
  ['that names no thing', 'nothing', { code: 2 }, 0],
  ['joined to what names no thing', 'no-thing', { code: 2 }, 0],
  ['mostly beside Chinese', 'common', { body: 12, foreign: 7 }, 1.8],
  ['half of the times beside Chinese', 'rare', { body: 12, foreign: 6 }, RARE * 0.6],
  ['of three letters', 'rar', { body: 12 }, 0],
  ['of three letters, in a heading', 'rar', { body: 11, headings: 1 }, RAREST * 0.6],
  ['of four letters', 'rarr', { body: 12 }, RAREST * 0.6],
])('a word in small letters %s', (_, name, parts, expected) => {
  expect(score(name, parts)).toBeCloseTo(expected, 9);
});

test.each([
  ['go.uber.org', 0],
  ['go.uber.org/zap', 0],
  ['go.uber.orgs', RAREST],
  ['v1', 0],
  ['vault1', RAREST],
  ['Q', 0],
  ['QP', RAREST],
])('the shape of %s', (name, expected) => {
  expect(score(name)).toBeCloseTo(expected, 9);
});

test.each([
  ['member1', { member0: 1 }, 0],
  ['member1', { member2: 1 }, 0],
  ['member1', { member3: 1 }, RAREST],
  ['me1', { me2: 1 }, RAREST],
  ['mem-1', { 'mem-2': 1 }, 0],
  ['member12', { member13: 1 }, RAREST],
])('%s beside %j', (name, occurrences, expected) => {
  expect(score(name, {}, occurrences)).toBeCloseTo(expected, 9);
});

test.each<[string, string, Partial<Term>, Record<string, number>, number]>([
  ['no word of which is said elsewhere', 'rare box', {}, {}, RARE],
  ['one word of which is said only there', 'rare box', {}, { rare: 20 }, RARE],
  [
    'both words of which are said twice as often',
    'rare box',
    {},
    { rare: 20, box: 40 },
    RARE * 0.6,
  ],
  ['all in capitals', 'Rare Box', {}, {}, RAREST],
  ['of common words', 'common box', {}, {}, COMMON],
  ['of common words in capitals', 'Common Box', {}, {}, Math.log(0.25 / 0.1)],
  ['one in capitals', 'common Box', {}, {}, COMMON],
  ['that ends in no thing', 'rare nothing', {}, {}, 0],
  ['in capitals that does', 'Rare Nothing', {}, {}, RAREST],
])('a phrase %s', (_, name, parts, occurrences, expected) => {
  expect(score(name, parts, occurrences)).toBeCloseTo(expected, 9);
});

test.each([
  [{ body: 5, apart: 3 }, 4 * 0.4 * 0.4],
  [{ body: 4, apart: 3 }, 1],
  [{ body: 20, apart: 10 }, 1],
  [{ body: 20, apart: 18, foreign: 2 }, 1],
  [{ body: 20, apart: 18, foreign: 1 }, 0.04],
])('a name that stands alone: %j', (parts, share) => {
  expect(score('Traefik', parts)).toBeCloseTo(RAREST * share, 9);
});

test.each<[string, Partial<Term>, number, boolean]>([
  ['Option', spelt('Option', 3), 20, false],
  ['Option', { ...spelt('Option', 3), code: 3 }, 20, true],
  ['Option', { ...spelt('Option', 3), articles: 7 }, 20, true],
  ['Option', spelt('Option', 3), 19, true],
  ['Option', { ...spelt('Option', 3), foreign: 5 }, 20, true],
  ['Option', spelt('Option', 2), 20, true],
  ['OptionQ', spelt('OptionQ', 3), 20, true],
])('%s %j in eight of %i articles is worth something: %s', (name, parts, articles, isTerm) => {
  const term = makeTerm(name, { articles: 8, before: 20, ...parts });
  expect(scoreLatin(term, makeContext({}, { articles })) > 0).toBe(isTerm);
});
