import { expect, test } from 'vitest';
import { readFrontMatter } from '../../src/read/read-front-matter.ts';
import type { FilePath } from '../../src/types/brand.ts';

const path = 'seeds/a.md' as FilePath;

test.each([
  ['true', true, []],
  ['false', false, []],
  ['yes', true, ['front-matter-value']],
  ['"false"', true, ['front-matter-value']],
  ['1', true, ['front-matter-value']],
  ['', true, ['front-matter-value']],
])('`draft: %s` is %s', (value, draft, rules) => {
  const { frontMatter, messages } = readFrontMatter(`---\ntitle: A\ndraft: ${value}\n---\n`, path);
  expect(frontMatter.title).toBe('A');
  expect(frontMatter.draft).toBe(draft);
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(rules);
});

test.each([
  ['title: 42', 'Put it between quotes.'],
  ['title: true', 'Put it between quotes.'],
  ['tags: boxes, lids', 'Put brackets around it: `[one, another]`.'],
])('says how to write `%s`', (line, note) => {
  const [message] = readFrontMatter(`---\n${line}\n---\n`, path).messages;
  expect(message?.note).toBe(`It was left out. ${note}`);
});

test('gives no such advice where it would not help', () => {
  const notes = readFrontMatter('---\ntitle: [a]\ntags: 3\n---\n', path).messages;
  expect(notes.map(({ note }) => note)).toEqual(['It was left out.', 'It was left out.']);
});
