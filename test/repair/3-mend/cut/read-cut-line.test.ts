import { expect, test } from 'vitest';
import { readCutText } from '../../../../src/repair/3-mend/cut/cut-text.ts';
import { placesOf } from '../../../../src/repair/3-mend/cut/read-cut-line.ts';

test.each([
  ['a line without a marker', '- Options', 'watch the folder', ['start']],
  ['a line that goes on behind a dash', '- Options -', 'watch the folder', []],
  ['a title below a dash', '- Options -', 'Further reading', ['start']],
  ['an item', '- Options', '- watch the folder', []],
])('the start of %s is a place or is none', (_, before, text, gaps) => {
  const line = { text, before, after: '' };
  const places = placesOf(line as Parameters<typeof placesOf>[0], readCutText([before, text]));
  expect(places.map(({ gap }) => gap)).toEqual(gaps);
});
