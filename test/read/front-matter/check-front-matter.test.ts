import { expect, test } from 'vitest';
import { readFrontMatter } from '../../../src/read/front-matter/read-front-matter.ts';
import type { FilePath } from '../../../src/types/brand.ts';

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
])('says how to write `%s`', (line, note) => {
  const [message] = readFrontMatter(`---\n${line}\n---\n`, path).messages;
  expect(message?.note).toBe(`It was left out. ${note}`);
});

test('gives no such advice where it would not help', () => {
  const notes = readFrontMatter('---\ntitle: [a]\ntags: 3\n---\n', path).messages;
  expect(notes.map(({ note }) => note)).toEqual(['It was left out.', 'It was left out.']);
});

function read(...lines: readonly string[]) {
  return readFrontMatter(`---\n${lines.join('\n')}\n---\n`, path);
}

test.each([
  ['lastmod: 2024-01-31', { updated: '2024-01-31' }],
  ['created: 2024-01-31', { date: '2024-01-31' }],
  ['weight: 3', { order: 3 }],
  ['summary: Short.', { description: 'Short.' }],
  ['published: false', { draft: true }],
  ['published: true', {}],
  ['tags: boxes, lids', { tags: ['boxes', 'lids'] }],
  ['tags: boxes', { tags: ['boxes'] }],
  ['tags: ["#boxes", 2024, "C#"]', { tags: ['boxes', '2024', 'C#'] }],
  ['tags: ""', { tags: [] }],
  ['date: 2021-03-04 12:00:00 +0800', { date: '2021-03-04 12:00:00 +0800' }],
])('reads what other generators call differently: `%s`', (line, expected) => {
  const { frontMatter, messages } = read(line);
  expect(frontMatter).toEqual(expected);
  expect(messages.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('a key of ours wins over what others call it, wherever it stands', () => {
  expect(read('weight: 3', 'order: 1', 'published: false', 'draft: false').frontMatter).toEqual({
    order: 1,
    draft: false,
  });
});

test('a wrong value is reported by the name that the file gives it', () => {
  expect(read('title: A', 'lastmod: yesterday').messages).toMatchObject([
    { ruleId: 'front-matter-value', place: { start: { line: 3, column: 1 } } },
  ]);
  expect(read('lastmod: yesterday').messages[0]?.reason).toContain('`lastmod`');
});

test('keys that say nothing here are no mistakes; others are', () => {
  expect(read('layout: post', 'permalink: /a/', 'titel: A').messages).toMatchObject([
    { ruleId: 'front-matter-unknown', severity: 'warning', actual: 'titel' },
    { ruleId: 'front-matter-foreign', severity: 'info', place: { start: { line: 2 } } },
    { ruleId: 'front-matter-foreign', severity: 'info', place: { start: { line: 3 } } },
  ]);
});
