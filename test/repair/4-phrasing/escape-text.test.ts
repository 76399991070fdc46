import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { escapeText } from '../../../src/repair/4-phrasing/escape-text.ts';

test.each([
  ["the `stable' box and the `oak lid' on it", "the \\`stable' box and the \\`oak lid' on it"],
  ["`open' and `close()'.", "\\`open' and \\`close()'."],
  ["a `lid` beside the `stable' box", "a `lid` beside the \\`stable' box"],
])('quotes as manuals of GNU have them are no code: %s', (text, expected) => {
  expect(escapeText(text)).toBe(expected);
});

test.each([
  "`import box from './box'` and `lid`",
  "`['.box', '.lid']`",
  "`don't` and `can't`",
  "``it is `open' here``",
  '`Map<Box>` is a map',
])('code between back-ticks stays: %s', (text) => {
  expect(escapeText(text)).toBe(text);
});

test.each([
  ['*', 'a *bold* word', String.raw`a \*bold\* word`],
  ['*', '*all of it*', String.raw`\*all of it\*`],
  ['* between spaces', '5 * 4 * 3', '5 * 4 * 3'],
  ['* at both ends, apart', '* 5 *', '* 5 *'],
  ['a single *', '和 *p 一样', '和 *p 一样'],
  ['_', '_open and _closed', String.raw`\_open and \_closed`],
  ['_ inside words', 'open_the_box', 'open_the_box'],
  ['~', '~~gone~~ or ~gone~', String.raw`\~\~gone\~\~ or \~gone\~`],
  ['a single ~', '~200 ms', '~200 ms'],
  ['a tag', 'Map<String> and a < b', String.raw`Map\<String> and a < b`],
  ['an entity', 'a &lt; b & c', String.raw`a \&lt; b & c`],
  ['a link', '[box](lid) and box[0]', String.raw`\[box](lid) and box[0]`],
  ['a footnote', 'box[^1]', String.raw`box\[^1]`],
  ['a backslash', String.raw`C:\*.log and C:\box`, String.raw`C:\\*.log and C:\box`],
  ['an address', 'at https://a.dev/_b_?c=*d* now', 'at https://a.dev/_b_?c=*d* now'],
])('%s means itself: %s', (_, text, expected) => {
  expect(escapeText(text)).toBe(expected);
});

const markdown = unified().use(remarkParse).use(remarkGfm);

test('Markdown reads what is escaped as the text that it was', () => {
  const piece = fc.constantFrom(
    'a',
    '箱',
    ' ',
    '*',
    '**',
    '_',
    '~',
    '<b>',
    '&lt;',
    '[c]',
    '(d)',
    '\\',
    '!',
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => `x${pieces.join('')}x`);
  fc.assert(
    fc.property(text, (plain) => {
      expect(textOf(markdown.parse(escapeText(plain)))).toBe(plain);
    }),
    { numRuns: 2000 },
  );
});
