import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/read/split-front-matter.ts';

test.each([
  ['keys and values', '---\ntitle: A\ntags: [x]\n---\nText\n', { title: 'A', tags: ['x'] }],
  ['ends of lines of two characters', '---\r\ntitle: A\r\n---\r\nText', { title: 'A' }],
  ['a line that begins like a delimiter', '---\ntitle: A\n----\nid: B\n---\n', { title: 'A' }],
  ['comments alone before such a line', '---\n  # a\n\n----\nid: B\n---\n', {}],
])('reads %s', (_, text, data) => {
  const split = splitFrontMatter(text);
  expect(split.data).toEqual(data);
  expect(split.error).toBeUndefined();
  expect(split.head + split.body).toBe(text);
});

test('says where a key stands, and where an error is', () => {
  expect(splitFrontMatter('---\na: 1\ntags: x\n---\n').lines.get('tags')).toEqual([3, 1]);
  expect(splitFrontMatter('---\na: 1\nb: {\n---\n').error?.line).toBe(3);
});
