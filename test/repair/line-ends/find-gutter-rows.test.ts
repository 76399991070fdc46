import { expect, test } from 'vitest';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { repair } from '../../../src/repair/index.ts';
import { findGutterRows } from '../../../src/repair/line-ends/find-gutter-rows.ts';
import { applyEdits } from '../../../src/util/text/apply-edits.ts';

function mended(text: string): string {
  return applyEdits(text, findGutterRows(splitLines(text), []));
}

test.each([
  ['a line', 'Install it:\n1 | npm ci |\nThen:\n', 'Install it:\n1\nnpm ci\nThen:\n'],
  ['lines', '1 2 | npm ci\nnpm test |\n', '1 2\nnpm ci\nnpm test\n'],
  [
    'lines with pipes of their own row',
    '1 2 |\nnpm ci\nnpm test\n|\n',
    '1 2\nnpm ci\nnpm test\n\n',
  ],
])('parts numbers from %s', (_, text, expected) => {
  expect(mended(text)).toBe(expected);
});

test.each([
  ['a table', '1 | one |\n2 | two |\n'],
  ['a row below its header', 'No | Name |\n1 | one |\n'],
  ['what does not count from one', '7 | seven |\n'],
  ['what is never closed', '1 | npm ci\nThen go on.\nAnd on.\n'],
])('leaves %s', (_, text) => {
  expect(mended(text)).toBe(text);
});

const PAGE = `Updating packages
This is the first thing to do:
1 | npm install -g updates |
Look at what there is to update:
1 | ncu -u |
Then run these:
1 2 | npm audit fix
npm test |
That is all.
`;

test('becomes code, and the numbers go', () => {
  const { markdown, dropped } = repair(PAGE);
  expect(markdown).toContain('```bash\nncu -u\n```');
  expect(markdown).toContain('```bash\nnpm audit fix\nnpm test\n```');
  expect(dropped.map(({ text }) => text)).toEqual(['1', '1', '1 2']);
});
