import { expect, test } from 'vitest';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { repair } from '../../../src/repair/index.ts';
import { findSourceBreaks } from '../../../src/repair/line-ends/find-source-breaks.ts';
import { applyEdits } from '../../../src/util/text/apply-edits.ts';

const PAGE = `Settings
The settings of a depot are read from a file in its
folder named depot.yml
. Another path is taken where one is given
by the option --settings
/-s
(see the page of
Commands for all of them).
Where none is given, each of these has a value, which is
written down below; those of older depots still hold.
Names
The name is shown above the list of shelves, and in the
title
of each page. It may hold what the keyboard offers, but
no line ends: what follows them is dropped;
Names of places go first.
default: 'depot'
, or the folder's name if it has one
that fits.
Pages of all shelves are made anew where one of them
has changed, and the others are left alone by
what makes them.
Run it
depot serve
Whole paragraphs are left as they are, however many words their lines may hold, and so is what follows them.
`;

const WHOLE = `Settings
The settings of a depot are read from a file in its folder named depot.yml. Another path is taken where one is given by the option --settings /-s (see the page of Commands for all of them).
Where none is given, each of these has a value, which is written down below; those of older depots still hold.
Names
The name is shown above the list of shelves, and in the title of each page. It may hold what the keyboard offers, but no line ends: what follows them is dropped; Names of places go first.
default: 'depot', or the folder's name if it has one that fits.
Pages of all shelves are made anew where one of them has changed, and the others are left alone by what makes them.
Run it
depot serve
Whole paragraphs are left as they are, however many words their lines may hold, and so is what follows them.
`;

function mended(text: string): string {
  return applyEdits(text, findSourceBreaks(splitLines(text), []));
}

test('joins the sentences of a page that keeps the breaks of its source', () => {
  expect(mended(PAGE)).toBe(WHOLE);
});

test('a page whose paragraphs were wrapped between its titles is no Markdown', () => {
  const { markdown } = repair(PAGE);
  expect(markdown).toContain('\n## Names\n');
  expect(markdown).not.toMatch(/its\n/);
});

const LONG =
  'What is told here is what the depot does with all boxes where someone types depot take';

test.each([
  [
    'a mark that stands alone',
    `Boxes\nEach of them is taken by depot take\n:\nRun it\n`,
    'take:\nRun',
  ],
  [
    'the end of a sentence',
    `${LONG}\nin the folder of a shelf. It takes them away.\n`,
    'take in the',
  ],
  [
    'what begins with a comma',
    'Here, the box is a map {}\n, and the depot fills it while it walks.\n',
    '{}, and',
  ],
  [
    'what begins with the stop of the sentence before',
    'A box may hold all but \\\n. All of the boxes stand on a shelf then, as the text says.\n',
    '\\. All',
  ],
  ['what begins with a mark of Chinese', '可以用 TAKE\n、PUT\n命令。\n', 'TAKE、PUT'],
])('joins %s in any text', (_, text, joined) => {
  expect(mended(text)).toContain(joined);
});

test.each([
  ['the end of a list', 'for all boxes of this shelf take(box\n)\n'],
  ['a column of a query', 'SELECT box\n, shelf\n, count(*) AS boxes\nFROM depot\n'],
  ['what stands below a row', '| box | shelf |\n, and this is all of it.\n'],
  ['a tree', 'Look into the folder of the depot:\n.\n'],
  [
    'text that code quotes',
    'Take moves each of the boxes to the shelf,\nin order of their names.\n',
  ],
  ['a sentence that begins anew', `${LONG}\nIn the folder of a shelf it takes them away.\n`],
])('leaves %s in any text', (_, text) => {
  expect(mended(text)).toBe(text);
});

test.each([
  ['one that breaks few sentences', PAGE.slice(0, PAGE.indexOf('Where none'))],
  [
    'one that quotes wrapped text among many paragraphs',
    `${PAGE}${'What stands here is a whole paragraph, which ends its sentence in its line.\n'.repeat(40)}`,
  ],
  ['items and comments', PAGE.replaceAll(/^/gm, '- ')],
])('leaves %s', (_, text) => {
  expect(mended(text)).toBe(text);
});

test('leaves statements, titles and paragraphs that begin anew', () => {
  const code = 'const shelves = open(depot, name)\nname.close()\n';
  const more = `${PAGE}Sorting shelves\nbelow each other, as they were put in.\n\nand apart\n${code}`;
  expect(mended(more)).toBe(`${WHOLE}${more.slice(PAGE.length)}`);
});

test('leaves what a person has decided on', () => {
  const edits = findSourceBreaks(splitLines(PAGE), [{ lines: [2, 2], as: 'paragraph' }]);
  expect(applyEdits(PAGE, edits)).toContain('in its\nfolder');
});

const SHORT = `The depot lends what its shelves hold to those who ask for
things, and it is best to think of it as of a
table of things that are lent.
Its settings offer a way for one who runs it of
naming whose turn it is.
`;

test('three breaks are enough where no comma stands at them', () => {
  expect(mended(SHORT).split('\n')).toHaveLength(3);
  const quoted = SHORT.replace('for\n', 'for,\n').replace('as of a\n', 'as of,\n');
  expect(mended(quoted)).toBe(quoted);
});
