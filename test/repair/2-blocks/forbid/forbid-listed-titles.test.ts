import { expect, test } from 'vitest';
import { forbidListedTitles } from '../../../../src/repair/2-blocks/forbid/forbid-listed-titles.ts';
import { allowedTags } from '../allowed-tags.ts';

const TITLES = ['1 为什么要有连接池', '2 连接池的分类', '2.1 按协议', '3 小结'];
const TEXT = ['建立连接的成本很高。', '连接可以反复使用。'];

/** Places of the lines that may not be something: a heading, where nothing else is asked. */
function forbidden(lines: readonly string[], tag = 'H'): readonly number[] {
  const allowed = allowedTags(forbidListedTitles, lines.join('\n\n'));
  const isFree = (line: number): boolean => allowed[line]?.includes(tag) ?? false;
  return lines.flatMap((_, line) => (isFree(line) ? [] : [line]));
}

test('titles that come again below, with text between them, are a list of contents', () => {
  const sections = TITLES.flatMap((title) => [title, ...TEXT]);
  expect(forbidden(['连接池', '目录', ...TITLES, ...sections])).toEqual([2, 3, 4, 5]);
});

test('entries that look like code are entries by their numbers', () => {
  const entries = ['4.1-1 !open [name]', '4.1-2 !close [*]', '4.1-3 !lid(id)', '4.1-4 !keep'];
  const sections = entries.flatMap((title) => [title, ...TEXT]);
  expect(forbidden([...entries, ...sections])).toEqual([0, 1, 2, 3]);
});

test('titles in Chinese in a list of contents are neither code nor one paragraph', () => {
  const [latin, text] = [
    ['1 Pools', '2 Kinds', '2.1 Ports', '3 End'],
    ['Pools lend.', 'They wait.'],
  ];
  const listed = (titles: readonly string[]): readonly string[] => [
    ...titles,
    ...titles.flatMap((title) => [title, ...text]),
  ];
  for (const tag of ['C', 'c', 'p']) {
    expect(forbidden(listed(TITLES), tag)).toEqual([0, 1, 2, 3]);
    expect(forbidden(listed(latin), tag)).toEqual([]);
  }
});

test.each([
  ['fewer titles', [...TITLES.slice(0, 3), ...TITLES.flatMap((title) => [title, ...TEXT])]],
  ['titles that come again without text', [...TITLES, '再看一遍', ...TITLES]],
  ['titles in another order', [...TITLES.toReversed(), ...TITLES.flatMap((t) => [t, ...TEXT])]],
  ['sections that come again', [...TITLES, ...TITLES].flatMap((title) => [title, TEXT[0] ?? ''])],
])('%s are none', (_, lines) => {
  expect(forbidden(lines)).toEqual([]);
});
