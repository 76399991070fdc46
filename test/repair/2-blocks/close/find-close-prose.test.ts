import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../../src/repair/1-evidence/gather-evidence.ts';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import { findCloseProse } from '../../../../src/repair/2-blocks/close/find-close-prose.ts';
import { repair } from '../../../../src/repair/index.ts';

function find(text: string): { noRows: number[]; prose: [number, boolean][] } {
  const { noRows, prose } = findCloseProse(gatherEvidence(splitLines(text)));
  return { noRows: [...noRows], prose: [...prose] };
}

/** Lines that stand close in a text whose cells would be joined by one space. */
function page(lines: string): string {
  return `Running jobs at night\n\nThe runner keeps a record of each job, so that you can look at it in the morning.\n\n${lines}\n\nJobs that fail are tried again, up to three times, after which somebody is told.\n\n  • Simple to install\n  • Easy to run\n`;
}

test.each([
  ['lines of a verse', 'Rivers run to the sea\nClouds come back from it\nAnd so it all goes round'],
  ['a list of contents', 'On this page\nWhy it matters\nInstalling the runner\nNext steps'],
  [
    'credits',
    'Published March 3, 2024\nUpdated April 5, 2024\n7 min read (900 words)\nView the source',
  ],
  [
    'what a site says of a page',
    'Last changed in the spring\nby the people of the north\nTell us about it',
  ],
])('%s are neither rows nor code, each a paragraph', (_, lines) => {
  expect(repair(page(lines)).markdown).toContain(`\n\n${lines.replaceAll('\n', '\n\n')}\n\n`);
});

test('what goes on in small letters below a long line goes on with it', () => {
  const text =
    'Each of the jobs that ran in the night is shown by itself,\nwith all that it wrote while it ran.\nSome of them wrote nothing.';
  expect(find(`${text}\n`).prose).toEqual([
    [0, false],
    [1, true],
    [2, false],
  ]);
});

test.each([
  ['a table', 'Name Type Default\nretries int 3\ntimeout duration 30s'],
  [
    'a table of one long column',
    'Option Description\n--dry-run Shows what would be done\n-q Says less',
  ],
  ['items', '  • Copy link\n  • Share this page'],
  ['Han', '名称 说明\n你好 the thing that is shown to you'],
  ['one line', 'Rivers run to the sea'],
])('%s may be what it is', (_, text) => {
  expect(find(`${text}\n`)).toEqual({ noRows: [], prose: [] });
});

test('code is no table', () => {
  expect(find('const a = read(path);\nwrite(a);\n')).toEqual({ noRows: [0, 1], prose: [] });
});

test('what a line leads to may be code, and so may what stands among code', () => {
  const verse = 'Rivers run to the sea\nClouds come back from it\nAnd so it all goes round';
  expect(find(`It prints:\n\n${verse}\n`).prose).toEqual([]);
  expect(find(`$ sudo verse --all\n\n${verse}\n\n$ sudo verse --none\n`).prose).toEqual([]);
  expect(find(`$ sudo verse --all\n\n${verse}\n`).prose).toHaveLength(3);
});
