import { expect, test } from 'vitest';
import { readCutText } from '../../../../src/repair/3-mend/cut/cut-text.ts';
import { findCutPlaces } from '../../../../src/repair/3-mend/cut/find-cut-places.ts';

test.each([
  ["ATTACH ':memory:' AS 'box';", []],
  ['name ":lid:" of it', []],
  ["it's what it says:'box'", ["'s what it says:'box'", "'box'"]],
  ['so it says:"box" or `lid`', ['"box" or `lid`']],
])('in %j what is behind a mark may begin at %j', (text, starts) => {
  const places = findCutPlaces(text, readCutText([text]));
  const marks = places.filter(({ gap, at }) => gap === 'none' && /['"]/.test(text.charAt(at)));
  expect(marks.map(({ at }) => text.slice(at))).toEqual(starts);
});
