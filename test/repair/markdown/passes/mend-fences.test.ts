import { expect, test } from 'vitest';
import { mendCodeIndent } from '../../../../src/repair/markdown/passes/mend-code-indent.ts';
import { mendFenceLanguages } from '../../../../src/repair/markdown/passes/mend-fence-languages.ts';
import { mendFences } from '../../../../src/repair/markdown/passes/mend-fences.ts';
import { linesOf, runPass } from '../support/run-pass.ts';

const GO = ['package main', '', 'import "fmt"', '', 'func main() {', 'fmt.Println("a")', '}'];

test('a fence without a language gets one, where the text is damaged', () => {
  const text = linesOf('```', ...GO, '```', '', '```', 'box', '├── lid', '└── key', '```');
  expect(runPass(mendFenceLanguages, text, true).text).toBe(
    text.replace('```\npackage', '```go\npackage'),
  );
  expect(runPass(mendFenceLanguages, text).text).toBe(text);
});

test('a language that its author wrote stays', () => {
  const text = linesOf('```txt', ...GO, '```');
  expect(runPass(mendFenceLanguages, text, true).text).toBe(text);
});

/** A function of Go with so many lines that are to be indented. */
function flat(count: number, indent = ''): string[] {
  return ['func f() {', ...Array.from({ length: count }, (_, i) => `${indent}a${i}()`), '}'];
}

test.each<[string, string[], boolean, boolean]>([
  ['twelve lines in braces', ['```go', ...flat(12), '```'], false, true],
  ['eleven', ['```go', ...flat(11), '```'], false, false],
  ['eleven in a damaged text', ['```go', ...flat(11), '```'], true, true],
  [
    'twelve beside a block that is indented',
    ['```go', ...flat(12), '```', '```go', ...flat(2, '\t'), '```'],
    false,
    false,
  ],
  [
    'forty beside such a block',
    ['```go', ...flat(40), '```', '```go', ...flat(2, '\t'), '```'],
    false,
    true,
  ],
  [
    'twelve of a language that is often flat',
    ['```bash', 'for a in b; do', ...flat(12), 'done', '```'],
    false,
    false,
  ],
  [
    'twelve of TOML',
    ['```toml', 'a = [', ...Array.from({ length: 12 }, (_, i) => `${i},`), ']', '```'],
    false,
    false,
  ],
  ['Python that cannot run', ['```python', 'if a:', 'b()', '```'], false, true],
  ['Python that can', ['```python', 'if a: b()', 'c()', '```'], false, false],
  ['one line', ['```go', 'f() {', '```'], true, false],
])('code is indented: %s', (_, lines, isDamaged, isIndented) => {
  const text = linesOf(...lines);
  expect(runPass(mendCodeIndent, text, isDamaged).text !== text).toBe(isIndented);
});

test('lines move by white space in front only', () => {
  expect(
    runPass(mendCodeIndent, linesOf('- ```go', '  f() {', '  a()', '', '  }', '  ```'), true).text,
  ).toBe(linesOf('- ```go', '  f() {', '  \ta()', '', '  }', '  ```'));
});

test('a last block without an end is closed behind its last line', () => {
  expect(runPass(mendFences, linesOf('```go', 'f()', '', '')).text).toBe('```go\nf()\n```\n\n\n');
  expect(runPass(mendFences, '~~~\r\nf()').text).toBe('~~~\r\nf()\r\n~~~');
});

test.each([
  ['one in an item', linesOf('- ```go', '  f()')],
  ['one whose quote ends', linesOf('> ```go', '> f()', '', 'a')],
  ['whole blocks', linesOf('```go', 'f()', '```')],
])('no fence is put behind %s', (_, text) => {
  expect(runPass(mendFences, text).text).toBe(text);
});

test('a lost end is put before what is prose without doubt', () => {
  const prose = [
    'This is a sentence of the text that goes on behind the code, as sentences do.',
    'It is followed by another one, and no code looks like that at all, ever.',
  ];
  expect(runPass(mendFences, linesOf('```go', 'f();', '', '## Next', '', ...prose)).text).toBe(
    linesOf('```go', 'f();', '```', '', '## Next', '', ...prose),
  );
});
