import { expect, test } from 'vitest';
import type { Pass } from '../../../../src/repair/markdown/draft.ts';
import { mendFullWidthMarks } from '../../../../src/repair/markdown/passes/mend-full-width-marks.ts';
import { mendHeadings } from '../../../../src/repair/markdown/passes/mend-headings.ts';
import { mendInvisible } from '../../../../src/repair/markdown/passes/mend-invisible.ts';
import { mendLineEndings } from '../../../../src/repair/markdown/passes/mend-line-endings.ts';
import { mendQuoteFences } from '../../../../src/repair/markdown/passes/mend-quote-fences.ts';
import { mendSpaces } from '../../../../src/repair/markdown/passes/mend-spaces.ts';
import { runPass } from '../support/run-pass.ts';

type Case = readonly [name: string, pass: Pass, text: string];

const mended: readonly (readonly [...Case, mended: string])[] = [
  ['a byte order mark', mendInvisible, '\ufeffbox', 'box'],
  ['a zero-width space in a word', mendInvisible, 'bo\u200bx', 'box'],
  ['one behind a space', mendInvisible, '- \u2060(box)', '- (box)'],
  ['one before a space', mendInvisible, '(box)\u200b lid', '(box) lid'],
  ['one before markup', mendInvisible, '(box)\n\u200b# Lid', '(box)\n# Lid'],
  ['all others where one is an accident', mendInvisible, '(\u200b) bo\u200bx', '() box'],
  ['the rarer line ending', mendLineEndings, 'a\r\nb\nc\r\n', 'a\r\nb\r\nc\r\n'],
  ['a carriage return alone', mendLineEndings, 'a\nb\rc\n', 'a\nb\nc\n'],
  ['the one that comes later, of as many', mendLineEndings, 'a\nb\r\n', 'a\nb\n'],
  ['a wide space after the marks of a heading', mendSpaces, '##\u3000 box', '##  box'],
  ['wide spaces after them', mendSpaces, '#\u3000\u3000box', '# box'],
  ['a no-break space after a marker', mendSpaces, '-\u00a0box', '- box'],
  ['one after a number', mendSpaces, '12.\u00a0box', '12. box'],
  ['one after the marks of a heading', mendSpaces, '##\u00a0box', '## box'],
  ['one in a quote', mendSpaces, '> -\u00a0box', '> - box'],
  ['one beside a pipe', mendSpaces, 'a |\u00a0b', 'a | b'],
  ['one before a pipe', mendSpaces, 'a\u00a0| b', 'a | b'],
  ['indentation', mendSpaces, '\u00a0\u00a0box', '  box'],
  ['one in code', mendSpaces, '```\nlid\u00a0= 1\n```\n', '```\nlid = 1\n```\n'],
  ['all others then', mendSpaces, '-\u00a0box\n\n10\u00a0km', '- box\n\n10 km'],
  ['full-width marks of a heading', mendFullWidthMarks, '＃＃ box', '## box'],
  ['mixed ones', mendFullWidthMarks, '   #＃ box', '   ## box'],
  ['a full-width fence', mendFullWidthMarks, '｀｀｀go\nx\n｀｀｀', '```go\nx\n```'],
  ['one of tildes', mendFullWidthMarks, '～～～\nx\n～～～', '~~~\nx\n~~~'],
  ['full-width ticks around code', mendFullWidthMarks, 'a ｀b｀ c', 'a `b` c'],
  ['full-width pipes of rows', mendFullWidthMarks, '｜ a ｜\n｜ b ｜', '| a |\n| b |'],
  ['a heading without its space', mendHeadings, '##box', '## box'],
  ['one in an item', mendHeadings, '- ###box', '- ### box'],
  ['one in a quote', mendHeadings, '> ##box', '> ## box'],
  ['a fence of quotes', mendQuoteFences, "'''go\nx\n'''", '```go\nx\n```'],
  ['a fence of four typographic ones', mendQuoteFences, '‘‘‘‘\nx\n’’’’', '````\nx\n````'],
  ['the pair that fits', mendQuoteFences, "'''a\n\n'''b\nx\n'''", "'''a\n\n```b\nx\n```"],
];

test.each(mended)('mends %s', (_, pass, text, expected) => {
  expect(runPass(pass, text).text).toBe(expected);
});

const kept: readonly Case[] = [
  ['a zero-width space behind a full stop', mendInvisible, '(box).\u200b(lid)'],
  ['one of Thai', mendInvisible, 'กล่อง\u200bฝา'],
  ['one of Khmer before Latin', mendInvisible, 'a\u200bប្រអប់'],
  ['one at the start of a line of text', mendInvisible, '(box)\n\u200bLid'],
  ['CRLF throughout', mendLineEndings, 'a\r\nb\r\n'],
  ['carriage returns throughout', mendLineEndings, 'a\rb\r'],
  ['a wide space in a heading', mendSpaces, '# box\u3000lid'],
  ['a wide space behind seven marks', mendSpaces, '#######\u3000box'],
  ['a no-break space in prose', mendSpaces, 'It is 10\u00a0km long\u00a0!'],
  ['one in a string', mendSpaces, '```\nx = "10\u00a0km"\n```\n'],
  ['one in a comment', mendSpaces, '```\nx = 1 // 10\u00a0km\n```\n'],
  ['those of a tree', mendSpaces, '```\n│\u00a0\u00a0 ├── box\n```\n'],
  ['a full-width hash in text', mendFullWidthMarks, 'the ＃ sign'],
  ['seven full-width hashes', mendFullWidthMarks, '＃＃＃＃＃＃＃ box'],
  ['four spaces before one', mendFullWidthMarks, 'a\n    ＃ box'],
  ['a single full-width row', mendFullWidthMarks, 'a\n｜ b ｜\nc'],
  ['full-width marks in code', mendFullWidthMarks, '```\n＃ box\n｀x｀\n```\n'],
  ['a full-width tick alone', mendFullWidthMarks, 'a ｀b c'],
  ['a hashtag', mendHeadings, '#box'],
  ['seven marks', mendHeadings, '#######box'],
  ['marks in code', mendHeadings, '```\n##box\n```\n'],
  ['four spaces before marks', mendHeadings, 'a\n\n    ##box'],
  ['a string of Python', mendQuoteFences, "```py\n'''\nx\n'''\n```\n"],
  ['a fence of quotes alone', mendQuoteFences, "'''\nx\n"],
  ['a pair of fences with languages', mendQuoteFences, "'''a\nx\n'''b"],
  ['two quotes', mendQuoteFences, "''\nx\n''"],
];

test.each(kept)('leaves %s', (_, pass, text) => {
  expect(runPass(pass, text).text).toBe(text);
});
