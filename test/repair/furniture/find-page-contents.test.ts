import { expect, test } from 'vitest';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { findPageContents } from '../../../src/repair/furniture/find-page-contents.ts';
import { repair } from '../../../src/repair/index.ts';

const TEXT =
  'A shelf holds books.\n\nOpen it\n\nTake the first book.\n\nClose it\n\nPut the book back.\n';

test.each([
  ['items', `On this page\n\n  • Open it\n  • Close it\n\n${TEXT}`, [1, 3, 4]],
  ['items of another extractor', `本页内容\n- Open it\n- Close it\n${TEXT}`, [1, 2, 3]],
  ['lines, behind the article', `${TEXT}\nIn this article:\nOpen it\nClose it\n`, [11, 12, 13]],
  [
    'items and another line',
    `On this page\n- Open it\n- Close it\nOther words\n${TEXT}`,
    [1, 2, 3],
  ],
])('finds a list of headings in %s', (_, text, expected) => {
  expect(findPageContents(splitLines(text))).toEqual(expected);
});

test.each([
  ['an article’s own contents', `Contents\n- Open it\n- Close it\n${TEXT}`],
  ['lists of what the text has not', `On this page\n- Open a door\n- Close it\n${TEXT}`],
  ['one line', `On this page\n- Open it\n\n${TEXT}`],
  ['the headings themselves', `On this page\n${TEXT}`],
])('leaves %s', (_, text) => {
  expect(findPageContents(splitLines(text))).toEqual([]);
});

test('drops the list, and says so', () => {
  const text = `Shelves\n\nOn this page\n\n  • Open it\n  • Close it\n\n${TEXT}`;
  const { markdown, dropped } = repair(text);
  expect(dropped.map((line) => line.text.trim())).toEqual([
    'On this page',
    '• Open it',
    '• Close it',
  ]);
  expect(markdown.match(/Open it/g)).toHaveLength(1);
  expect(repair(markdown).markdown).toBe(markdown);
});

test('reads long lists in linear time', () => {
  const list = Array.from({ length: 100_000 }, (_, at) => `- Shelf ${at}\n`).join('');
  const text = `On this page\n${list}${list.replaceAll('- ', '')}${'On this page\n'.repeat(9000)}`;
  const before = performance.now();
  expect(findPageContents(splitLines(text))).toHaveLength(100_001);
  expect(performance.now() - before).toBeLessThan(10_000);
});
