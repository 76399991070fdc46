import { expect, test } from 'vitest';
import { mayBeFence, readFenceMark } from '../../../../src/repair/markdown/fences/fence-mark.ts';

test.each([
  ['```', '', '```', ''],
  ['``', '', '``', ''],
  ['~~~~ ', '', '~~~~', ''],
  ['```go', '', '```', 'go'],
  ['```  js {1,3}', '', '```', 'js {1,3}'],
  ['```ts title="a b"', '', '```', 'ts title="a b"'],
  ['```{.python}', '', '```', '{.python}'],
  ['  > - ```c++', '  > - ', '```', 'c++'],
  ['12) ~~~', '12) ', '~~~', ''],
])('%j is a fence', (line, prefix, mark, info) => {
  expect(readFenceMark(line)).toEqual({ prefix, mark, info });
  expect(mayBeFence(line)).toBe(true);
});

test.each(['`', '~~', '`` a`b', '```盒子', '```go!', 'a ```', '-```', '1234567890. ```'])(
  '%j is none',
  (line) => {
    expect(readFenceMark(line)).toBeUndefined();
  },
);

test('lines of more than 300 characters are none', () => {
  const lineOf = (length: number): string => `\`\`\`a ${'b'.repeat(length - 5)}`;
  expect(readFenceMark(lineOf(300))).toBeDefined();
  expect(readFenceMark(lineOf(301))).toBeUndefined();
});

test.each(['`', '~~', 'a ```', '-```'])('%j cannot begin one', (line) => {
  expect(mayBeFence(line)).toBe(false);
});
