import { expect, test } from 'vitest';
import { findTagSpaces } from '../../../../../src/repair/3-mend/code/breaks/find-tag-spaces.ts';

/** The text with `_` where surely no line ends. */
function marked(text: string): string {
  const spaces = findTagSpaces(text);
  return [...text].map((sign, at) => (spaces.get(at) === false ? '_' : sign)).join('');
}

test('no line ends in a short tag', () => {
  const text = '<li v-for="item in items" :key="item.id"> {{ item }} </li> <br />';
  expect(marked(text)).toBe('<li_v-for="item_in_items"_:key="item.id"> {{ item }} </li> <br />');
});

test.each(['a < b c > d', `<p ${'class="name" '.repeat(5)}>`])('leaves %s', (text) => {
  expect(marked(text)).toBe(text);
});
