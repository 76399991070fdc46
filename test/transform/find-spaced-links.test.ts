import { expect, test } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { findSpacedLinks } from '../../src/transform/find-spaced-links.ts';
import { mapPositions } from '../../src/transform/map-positions.ts';
import type { Seed } from '../../src/types/article.ts';
import type { FilePath } from '../../src/types/brand.ts';
import type { Message } from '../../src/types/message.ts';

/** What is said of a text that stands below six lines of front matter. */
async function find(body: string): Promise<readonly Message[]> {
  const seed = { path: 'a.md' as FilePath, body, bodyLine: 7, bodyOffset: 100 } as Seed;
  const tree = await parse(body);
  mapPositions(tree, body, [], seed);
  return findSpacedLinks(tree, seed);
}

test.each([
  ['See [the loop](Event Loop.md).', 'Event Loop.md', 16],
  ['[`code` in it](a b.txt#part)', 'a b.txt#part', 16],
  ['![架构](图片/架构 图.png)', '图片/架构 图.png', 7],
  ['- item\n\n  > [x](a  b.markdown)', 'a  b.markdown', 9],
])('an address with spaces is named where it stands: %s', async (body, actual, column) => {
  const line = 6 + body.split('\n').length;
  expect(await find(body)).toMatchObject([
    { ruleId: 'link-spaces', actual, place: { start: { line, column } } },
  ]);
});

test('each of two in a paragraph has its own place', async () => {
  const found = await find('[a](x y.md) and [b](x y.md)');
  expect(found.map(({ place }) => place?.start.column)).toEqual([5, 21]);
});

test.each([
  '[x](<Event Loop.md>), [y](Event%20Loop.md)',
  '[x](loop.md "a title.md")',
  'An array[i](see below)',
  'Write `[x](a b.md)`.',
  '    [x](a b.md)',
  '\\[x\\](a b.md) \\[x](a b.md)',
  '[x](a b)',
])('nothing is said of %s', async (body) => {
  expect(await find(body)).toEqual([]);
});

test('a line of a hundred thousand links takes no quadratic time', async () => {
  const tree = { type: 'root', children: [] } as const;
  const body = '[a]( b '.repeat(100_000);
  const seed = { path: 'a.md' as FilePath, body, bodyLine: 1, bodyOffset: 0 } as Seed;
  const start = performance.now();
  expect(findSpacedLinks({ ...tree, children: [] }, seed)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(2000);
});
