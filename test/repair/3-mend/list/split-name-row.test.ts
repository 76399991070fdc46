import { expect, test } from 'vitest';
import { splitNameRow } from '../../../../src/repair/3-mend/list/split-name-row.ts';

test.each([
  ['@enter@leave@cancel', ['@enter', '@leave', '@cancel']],
  ['@enter@leave(box only)@cancel', ['@enter', '@leave(box only)', '@cancel']],
  ['<input><select>', ['<input>', '<select>']],
  ['@enter and @leave', ['@enter and @leave']],
])('splits the names of %s', (text, names) => {
  expect(splitNameRow(text)).toEqual(names);
});
