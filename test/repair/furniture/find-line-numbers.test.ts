import { expect, test } from 'vitest';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { findLineNumbers } from '../../../src/repair/furniture/find-line-numbers.ts';

const CODE = 'func main() {\nrun(1)\n}\n';
const CALL = 'run(2);\n';
const MANY = Array.from({ length: 1500 }, (_, at) => at + 1).join(' ');

test.each([
  ['numbers above code', `1 2\n3\n${CODE}`, [1, 2]],
  ['more than a thousand', `${MANY}\n${CODE}`, [1]],
  ['more than a thousand, and words', `${MANY} and more\n${CODE}`, []],
  ['two of them', `1\n2\n${CODE}`, []],
  ['what does not count from one', `2\n3\n4\n${CODE}`, []],
  ['numbers above prose', '1\n2\n3\nThe tool reads a folder of articles.\n', []],
  ['what a program prints', `run(1);\n1\n2\n3\n${CODE}`, []],
  [
    'fewer above each of several codes',
    `1\n${CALL}The next one runs it again and ends.\n1 2\n${CALL}${CALL}`,
    [1, 4],
  ],
  ['one above each of two codes', `1\n${CALL}The next one runs it again and ends.\n1\n${CALL}`, []],
  ['numbers below counted code', `1 2 3\n${CODE}1\n2\n${CALL}${CALL}`, [1, 5, 6]],
  ['what counted code prints', `1 2 3 4 5 6\nfor (;;) {\n${CALL}1\n2\n3\n${CALL}`, [1]],
])('%s', (_, text, expected) => {
  const found = findLineNumbers(splitLines(text));
  expect(found.flatMap(({ numbers }) => numbers)).toEqual(expected);
});

test('tells where the code ends that numbers count', () => {
  const text = `1 2 3\n${CODE}The next one runs it again and ends.\n1\n2\n3\n4\n${CODE}`;
  expect(findLineNumbers(splitLines(text)).map(({ end }) => end)).toEqual([4, 12]);
});
