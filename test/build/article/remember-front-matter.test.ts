import { expect, test } from 'vitest';
import { rememberFrontMatter } from '../../../src/build/article/remember-front-matter.ts';
import type { FilePath } from '../../../src/types/brand.ts';

const PATH = 'seeds/a.md' as FilePath;
const HEAD = '---\ntitle: 网关\norder: 3\n---\n';
const SAYS = { frontMatter: { title: '网关', order: 3 }, messages: [] };

test('front matter that is known is not read again', () => {
  const known = { head: HEAD, says: { frontMatter: { title: 'as it was known' }, messages: [] } };
  const memory = rememberFrontMatter(known);
  expect(memory.read(HEAD, PATH)).toBe(known.says);
  expect(memory.isNew()).toBe(false);
});

test('other front matter is read and known from then on', () => {
  const memory = rememberFrontMatter({ head: '', says: { frontMatter: {}, messages: [] } });
  expect(memory.read(HEAD, PATH)).toEqual(SAYS);
  expect(memory.isNew()).toBe(true);
  expect(memory.known()).toEqual({ head: HEAD, says: SAYS });
});

test('a warning comes back with what is known', () => {
  const head = '---\ntitel: 网关\n---\n';
  const first = rememberFrontMatter(undefined);
  const says = first.read(head, PATH);
  expect(says.messages.map(({ ruleId }) => ruleId)).toEqual(['front-matter-unknown']);
  const stored = JSON.parse(JSON.stringify(first.known()));
  expect(rememberFrontMatter(stored).read(head, PATH)).toEqual(says);
});
