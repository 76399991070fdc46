import { expect, test } from 'vitest';
import { decide } from '../../../src/dev/review/decide.ts';
import type { ReviewedArticle } from '../../../src/dev/review/reviewed-article.ts';
import type { Article } from '../../../src/types/article.ts';
import type { FilePath } from '../../../src/types/brand.ts';
import type { ReviewChoice } from '../../../src/types/review.ts';

const path = 'a.repair.yml' as FilePath;

/** An article of four lines that begins at line 3 of its file. */
function reviewed(entries?: string, problem = false): ReviewedArticle {
  const message = {
    severity: 'error',
    source: 'read',
    ruleId: 'x',
    reason: 'Bad',
    note: 'Mend.',
  } as const;
  const sidecar = { path, text: entries ?? '', ...(problem && { problem: message }) };
  // Of an article a decision needs no more than its text.
  const article = { source: 'one\ntwo\n\nfour', path: 'a.md' } as unknown as Article;
  return { key: 'k', article, bodyLine: 3, sidecar: entries === undefined ? undefined : sidecar };
}

function decided(choice: Partial<ReviewChoice>, entries?: string): string {
  const answer = decide(reviewed(entries), { key: 'k', lines: [3, 3], as: 'list', ...choice });
  return answer.ok ? answer.text : answer.reason;
}

test.each<[readonly [number, number], string]>([
  [[3, 3], '- { at: "one", as: list }\n'],
  [[3, 6], '- { at: "one", to: "four", as: list }\n'],
  [[6, 6], '- { at: "four", as: list }\n'],
  [[2, 3], 'There are no such lines.'],
  [[6, 7], 'There are no such lines.'],
  [[4, 3], 'There are no such lines.'],
  [[5, 5], 'The lines are empty.'],
])('lines %j of the file', (lines, expected) => {
  expect(decided({ lines })).toBe(expected);
});

const one = '- { at: "one", as: code }\n';
const two = '- { at: "two", as: code }\n';
const both = '- { at: "one", to: "two", as: code }\n';

test.each<[string, string, readonly [number, number], string]>([
  ['about another line stays', one, [4, 4], `${one}- { at: "two", as: list }\n`],
  ['about the same line goes', one + two, [4, 4], `${one}- { at: "two", as: list }\n`],
  ['about its last line goes', both, [4, 4], '- { at: "two", as: list }\n'],
  ['about its first line goes', both, [3, 3], '- { at: "one", as: list }\n'],
  ['about a line of more goes', two, [3, 4], '- { at: "one", to: "two", as: list }\n'],
])('a decision %s', (_, entries, lines, expected) => {
  expect(decided({ lines }, entries)).toBe(expected);
});

test('a choice of nothing takes back what was decided', () => {
  const choice: ReviewChoice = { key: 'k', lines: [3, 3] };
  expect(decide(reviewed(one + two), choice)).toEqual({ ok: true, text: two });
  expect(decide(reviewed(), { ...choice, lines: [5, 5] })).toEqual({ ok: true, text: '' });
});

test('what only a person can mend is left', () => {
  const choice: ReviewChoice = { key: 'k', lines: [3, 3], as: 'list' };
  expect(decide(reviewed(''), { ...choice, key: 'old' })).toEqual({
    ...{ ok: false, reason: 'The article has changed meanwhile. Look again.' },
  });
  expect(decide(reviewed('', true), choice)).toEqual({ ok: false, reason: 'Bad. Mend.' });
  expect(decide(reviewed('at: one'), choice)).toEqual({
    ...{ ok: false, reason: 'a.repair.yml is no list of entries: mend it by hand.' },
  });
});
