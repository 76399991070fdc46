import { expect, test } from 'vitest';
import { mendCodeBreaks } from '../../../../src/repair/markdown/passes/mend-code-breaks.ts';
import { runPass } from '../support/run-pass.ts';

/** Paragraphs with a blank line between. */
function mended(...paragraphs: readonly string[]): string {
  return runPass(mendCodeBreaks, `${paragraphs.join('\n\n')}\n`).text;
}

test.each([
  ['words in small letters', ['Both `read`', 'and, `write`', 'are, as is said, kept.']],
  ['a mark that closes', ['Both `read`', ', and `write`', '.']],
])('what goes on behind code is joined to it: %s', (_, parts) => {
  const [first = '', second = '', third = ''] = parts;
  const gap = second.startsWith(',') ? '' : ' ';
  expect(mended(...parts)).toBe(`${first}${gap}${second}${gap}${third}\n`);
});

test('four parts in Han show it, three do not', () => {
  const parts = ['先取`甲`', '再取`乙`', '再取`丙`', '再取`丁`', '再放回'];
  expect(mended(...parts)).toBe('先取`甲`再取`乙`再取`丙`再取`丁`再放回\n');
  expect(mended(...parts.slice(1))).toBe(`${parts.slice(1).join('\n\n')}\n`);
});

test('Han behind code that is set apart by a space is set apart, too', () => {
  const parts = ['先取 `a`', '再取 `b`', '再取 `c`', '再取 `d`', '再放回'];
  expect(mended(...parts)).toBe('先取 `a` 再取 `b` 再取 `c` 再取 `d` 再放回\n');
});

test.each([
  ['one that goes on alone', ['Both `read`', ', too.']],
  ['what begins as a sentence does', ['Both `read`', 'They `write`', 'They read.']],
  ['behind words', ['Both read', ', and `write`', ', and', '.']],
  [
    'behind code that was announced',
    ['先取：`甲`', '再取：`乙`', '再取：`丙`', '再取：`丁`', '放回'],
  ],
  ['beside a fence with a language', ['Both `read`', ', `write`', '.', '```go\nx\n```']],
  [
    'beside code that is followed by words',
    ['Both `read`', ', and `write`', '.', 'Some `code` is followed.'],
  ],
])('stays: %s', (_, parts) => {
  expect(mended(...parts)).toBe(`${parts.join('\n\n')}\n`);
});

test('a fence without a language, and code at the end of lines, say nothing against it', () => {
  const rest = ['```\nx\n```', 'This is `code`'];
  expect(mended('Both `read`', ', and `write`', '.', ...rest)).toBe(
    `Both \`read\`, and \`write\`.\n\n${rest.join('\n\n')}\n`,
  );
});
