import { expect, test } from 'vitest';
import { findInnerNumbers } from '../../../src/repair/line-ends/find-inner-numbers.ts';

const parts = (text: string): readonly string[] => {
  const found = findInnerNumbers(text);
  const starts = [0, ...found.map(({ at, length }) => at + length)];
  return starts.map((start, index) => text.slice(start, found[index]?.at));
};

test.each([
  [
    'glued to the code',
    'open(); 2if (full) { 3 close(); 4}',
    ['open();', 'if (full) {', ' close();', '}'],
  ],
  [
    'apart from it',
    ' open(); 2 if (full) { 3 close(); 4 }',
    [' open();', ' if (full) {', ' close();', ' }'],
  ],
  ['beside empty lines', 'open(); 2 3close(); 4', ['open();', '', 'close();', '']],
  [
    'beside figures of the code',
    'let a = 2; 2take(a, 3); 3take(a + 4, [1, 5]); 4b',
    ['let a = 2;', 'take(a, 3);', 'take(a + 4, [1, 5]);', 'b'],
  ],
  ['before comments and markup', 'a(); 2// ends 3<p> 4</p>', ['a();', '// ends', '<p>', '</p>']],
])('finds numbers %s', (_, text, expected) => {
  expect(parts(text)).toEqual(expected);
});

test.each([
  ['one number alone', 'sleep 2 and go on'],
  ['figures of code', 'take(2, 3), x = 2; y = 3; z[1, 2] + 3'],
  ['numbers that do not count on', 'a 5b 7c 9d'],
])('leaves %s', (_, text) => {
  expect(findInnerNumbers(text)).toEqual([]);
});
