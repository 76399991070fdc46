import { expect, test, vi } from 'vitest';
import { detectLanguage } from '../../../../src/repair/languages/detect-language.ts';
import { blockLanguage } from '../../../../src/repair/markdown/code/block-language.ts';
import { type CodeBlock, codeBlocks } from '../../../../src/repair/markdown/code/code-blocks.ts';
import { codeLines } from '../../../../src/repair/markdown/code/code-lines.ts';
import { countLanguages } from '../../../../src/repair/markdown/code/count-languages.ts';
import { lacksSuite } from '../../../../src/repair/markdown/code/lacks-suite.ts';
import { standsInWords } from '../../../../src/repair/markdown/code/stands-in-words.ts';
import { makeDraft } from '../../../../src/repair/markdown/draft.ts';
import type { Structure } from '../../../../src/repair/markdown/scan/scan-blocks.ts';
import { linesOf } from '../support/run-pass.ts';

vi.mock('../../../../src/repair/languages/detect-language.ts', () => ({
  detectLanguage: vi.fn(() => ({ lang: 'found', confidence: 0.5 })),
}));

function read(...lines: readonly string[]): readonly [Structure, readonly CodeBlock[]] {
  const structure = makeDraft(linesOf(...lines)).structure();
  return [structure, codeBlocks(structure)];
}

test.each<[string, string[], Partial<CodeBlock>]>([
  [
    'a block',
    ['a', '```Go x', 'b', 'c', '```'],
    { lang: 'go', first: 2, last: 3, start: 10, end: 13 },
  ],
  ['one without an end', ['```', 'b'], { lang: '', first: 1, last: 1, start: 4, end: 5 }],
  ['an empty one', ['```', '```'], { first: 1, last: 0, start: 4, end: 4 }],
  ['a class for a language', ['```{.c++ x=1}', '```'], { lang: 'c++' }],
  ['a setting for one', ['```{r}', '```'], { lang: 'r' }],
])('%s', (_, lines, expected) => {
  expect(read(...lines)[1]).toEqual([expect.objectContaining(expected)]);
});

test('lines of code stand behind their containers and the indentation of the fence', () => {
  const [structure, [block]] = read('>   ```', '>     a', '>  b', '> c', '>   ```');
  if (block === undefined) throw new Error('No block');
  expect(codeLines(structure, block)).toEqual([
    { start: 12, text: '  a' },
    { start: 19, text: 'b' },
    { start: 23, text: 'c' },
  ]);
});

test('languages are counted by their names', () => {
  const [, blocks] = read('```js', '```', '```go', '```', '```javascript', '```', '```', '```');
  expect(countLanguages(blocks)).toEqual([
    { lang: 'javascript', weight: 2 },
    { lang: 'go', weight: 1 },
  ]);
});

test('a language that the author named is kept', () => {
  const [structure, [block]] = read('```js', 'a', '```');
  if (block === undefined) throw new Error('No block');
  expect(blockLanguage(structure, [], block, [])).toEqual({ lang: 'javascript', confidence: 1 });
});

/** What is asked of a block without a language behind some lines. */
function asked(before: readonly string[], ...code: readonly string[]) {
  const [structure, blocks] = read(...before, '```', ...code, '```');
  const block = blocks.at(-1);
  if (block === undefined) throw new Error('No block');
  blockLanguage(structure, [], block, codeLines(structure, block));
  return vi.mocked(detectLanguage).mock.lastCall;
}

test.each<[string, string[], string]>([
  ['nothing', [], ''],
  ['the first line of the text', ['a'], 'a'],
  ['the last two', ['a', ' b ', '', 'c', ''], 'b\nc'],
  ['eight lines up', ['a', ...Array(7).fill('')], 'a'],
  ['no further', ['a', ...Array(8).fill('')], ''],
])('before a block is read: %s', (_, before, expected) => {
  expect(asked(before, 'x')?.[1]).toMatchObject({ before: expected });
});

test('400 lines of a block are read, and whether any is indented', () => {
  const lines = Array<string>(401).fill('x');
  expect(asked([], ...lines)?.[0]).toHaveLength(400);
  expect(asked([], ...lines)?.[1]).toMatchObject({ hasIndentation: false });
  expect(asked([], 'x', ' y')?.[1]).toMatchObject({ hasIndentation: true });
});

test.each([
  [['if a:', 'b()'], true],
  [['if a:'], false],
  [['if a:', '# why'], false],
  [['if a:', '...'], false],
  [['if a:', ''], false],
  [['if a: b()', 'c()'], false],
  [['def a(', 'b):', 'c()'], true],
  [['a = {', 'b:', 'c}'], false],
])('%j lacks a suite: %s', (lines, expected) => {
  expect(lacksSuite(lines)).toBe(expected);
});

test.each([
  ['x = "', true],
  ['x // ', true],
  ['/* ', true],
  ['# ', true],
  ['x -- ', true],
  ['x#', false],
  ['x--', false],
  ['x = ', false],
])('behind %j are words: %s', (before, expected) => {
  expect(standsInWords(before)).toBe(expected);
});
