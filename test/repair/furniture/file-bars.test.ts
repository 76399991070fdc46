import { expect, test } from 'vitest';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { findFileBars } from '../../../src/repair/furniture/find-file-bars.ts';
import { repair } from '../../../src/repair/index.ts';

const LEADS = [
  'A shelf holds books, and this opens the third one.',
  'Every place on it is numbered, and readers find their books by these numbers.',
  'Whoever closes it keeps the dust out for the night.',
];
const CODE = [
  'func (s *Shelf) Open() error',
  'package shelf\nfunc Put(b Book) {\n}',
  'import "fmt"',
];
const page = (bar: string, gap = '\n'): string =>
  `Shelves${gap}${LEADS.map((lead, at) => `${lead}${gap}${bar}\n${CODE[at]}${gap}`).join('')}`;

test.each([
  ['shelf/main.go', '\n'],
  ['shelf/main.go', '\n\n'],
  ['go main.go', '\n'],
  ['go main.go', '\n\n'],
])('parts `%s` from the code below it, between lines %j', (bar, gap) => {
  const { markdown } = repair(page(bar, gap));
  expect(markdown.match(/^```go$/gm)).toHaveLength(3);
  expect(markdown.match(new RegExp(`\n\n(?:#+ )?${bar}\n\n\`\`\`go\n`, 'g'))).toHaveLength(3);
});

test.each([
  ['one name alone', `${LEADS[0]}\nmain.go\n${CODE[1]}\n`],
  ['names above code in other languages', page('main.py')],
  ['what a shell prints', '$ ls\nmain.go\nshelf.go\n$ cat main.go\nmain.go\nshelf.go\n'],
  ['scripts', page('open.sh')],
])('leaves %s', (_, text) => {
  expect(findFileBars(splitLines(text))).toEqual({ numbers: [], code: [] });
});

test('leaves a name with the rest of its line, which an item was cut off', () => {
  const lines = splitLines(page('shelf/main.go'));
  const cut = lines.flatMap((line) =>
    line.text === 'shelf/main.go'
      ? [line, { ...line, text: 'x := open()', bare: 'x := open()', part: 1 }]
      : [line],
  );
  expect(findFileBars(cut)).toEqual({ numbers: [], code: [] });
});
