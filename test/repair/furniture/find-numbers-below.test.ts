import { expect, test } from 'vitest';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { findNumbersBelow } from '../../../src/repair/furniture/find-numbers-below.ts';
import { repair } from '../../../src/repair/index.ts';

const TWO = 'const shelf = open(3);\nshelf.close();\n';
const SIX =
  'shelf.put(a);\nshelf.put(b);\nshelf.put(c);\nshelf.put(d);\nshelf.put(e);\nshelf.close();\n';
const LEAD = 'The next one runs it again and ends.\n';

test.each([
  ['below two codes', `Shelves\n\n${TWO}1\n2\n\n${LEAD}\n${TWO}1\n2\n`, [5, 6, 12, 13]],
  [
    'below one of one line, too',
    `A\n\n${TWO}1\n2\n\n${LEAD}\n${TWO}1\n2\n\n${LEAD}\nrun();\n1\n`,
    [5, 6, 12, 13, 18],
  ],
  ['below one long code', `Shelves\n\n${SIX}1\n2\n3\n4\n5\n6\n`, [9, 10, 11, 12, 13, 14]],
  [
    'as items',
    `A\n\n${SIX}\n  • 1\n  • 2\n\n${LEAD}\n${TWO}  • 1\n  • 2\n  • 3\n\n${LEAD}\nrun();\n  • 1\n`,
    [17, 18, 19, 24],
  ],
  ['without the first', `${LEAD}${TWO}2\n${LEAD}${SIX}2\n3\n4\n5\n6\n`, [4, 12, 13, 14, 15, 16]],
  [
    'without the first, more than lines above',
    `${LEAD}seq 2 6\n2\n3\n4\n5\n6\nseq 2 5\n2\n3\n4\n5\n`,
    [],
  ],
  ['more or fewer than lines above', `A\n\n${TWO}1\n2\n3\n\n${LEAD}\n${TWO}1\n\n${LEAD}`, []],
  ['those that one program prints', `${LEAD}\nfor (;;) {\nrun();\n}\n1\n2\n3\n`, []],
  ['those below blank lines', `A\n\n${TWO}\n1\n2\n\n${LEAD}\n${TWO}\n1\n2\n`, []],
  ['those below prose', `A\n\n${LEAD}${LEAD}1\n2\n\n${LEAD}${LEAD}1\n2\n`, []],
])('finds numbers %s', (_, text, expected) => {
  expect(findNumbersBelow(splitLines(text), new Map()).numbers).toEqual(expected);
});

const barsOf = (text: string): ReadonlyMap<number, string> =>
  new Map(
    text
      .split('\n')
      .flatMap((line, at) => (line === 'js' ? [[at + 1, 'javascript'] as const] : [])),
  );

test.each([
  [
    'blank lines',
    `js\n${TWO}1\n2\n\n${LEAD}\njs\n${LEAD}1\n\njs\n${TWO}1\n2\n`,
    [4, 5, 11, 16, 17],
  ],
  [
    'none',
    `js\n${TWO}1\n2\n3\n${LEAD}js\n${LEAD}1\njs\n${TWO}1\n2\n${LEAD}${TWO}1\n2\n`,
    [4, 5, 6, 10, 14, 15, 19, 20],
  ],
])('counts from the bar of the code on, in a text with %s', (_, text, expected) => {
  expect(findNumbersBelow(splitLines(text), barsOf(text)).numbers).toEqual(expected);
  expect(findNumbersBelow(splitLines(text), new Map()).numbers).toEqual([]);
});

test('ends code above the numbers', () => {
  const page = `书架\n打开书架，取出第三本书，读完以后放回原处。\n${SIX}2\n3\n4\n5\n6\n每个位置都有编号，读者靠编号找书。\n${TWO}2\n最后关好书架。\n`;
  const { markdown, dropped } = repair(page);
  expect(dropped.map((line) => line.text)).toEqual(['2', '3', '4', '5', '6', '2']);
  expect(markdown.match(/shelf\.close\(\);\n```\n/g)).toHaveLength(2);
});
