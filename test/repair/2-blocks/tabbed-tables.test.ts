import { expect, test } from 'vitest';
import { repair } from '../../../src/repair/index.ts';

const LEAD = 'Kilns\nA kiln turns clay into stone, and these are its options.\n';
const rows = (text: string): readonly string[] =>
  repair(`${LEAD}${text}\nWhoever reads this far knows all of them.\n`)
    .markdown.split('\n')
    .filter((line) => line.startsWith('|'));

test('splits rows at tabs, and leaves cells at their end empty', () => {
  const text =
    'Option\tType\tDefault\nheat\tnumber\t900\ndoor\tboolean\nglaze colour\tstring\tblue';
  expect(rows(text)).toEqual([
    '| Option | Type | Default |',
    '| --- | --- | --- |',
    '| heat | number | 900 |',
    '| door | boolean |  |',
    '| glaze colour | string | blue |',
  ]);
});

test.each([
  ['a lone row', 'Option\tType\tDefault'],
  ['what a program printed without names', '10\tclay\tred\n20\tsand\twhite\n30\tash\tgrey'],
  ['what a program aligned', 'clay  12    70\t97\nsand  54    51\t79\nash   99    54\t54'],
  ['code', 'push\trbp;\nmov\trbp, rsp;\nmov\teax, 0;\npop\trbp;\nret\t0;'],
])('makes no table of %s', (_, text) => {
  expect(rows(text)).toEqual([]);
});
