import { expect, test } from 'vitest';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import { findLineNumbers } from '../../../../src/repair/3-mend/boilerplate/find-line-numbers.ts';

const CODE = 'func main() {\nrun(1)\n}\n';
const MANY = Array.from({ length: 1500 }, (_, at) => at + 1).join(' ');

test.each([
  ['numbers above code', `1 2\n3\n${CODE}`, [1, 2]],
  ['more than a thousand', `${MANY}\n${CODE}`, [1]],
  ['more than a thousand, and words', `${MANY} and more\n${CODE}`, []],
  ['two of them', `1\n2\n${CODE}`, []],
  ['what does not count from one', `2\n3\n4\n${CODE}`, []],
  ['numbers above prose', '1\n2\n3\nThe tool reads a folder of articles.\n', []],
  ['what a program prints', `run(1);\n1\n2\n3\n${CODE}`, []],
])('%s', (_, text, expected) => {
  expect(findLineNumbers(splitLines(text))).toEqual(expected);
});
