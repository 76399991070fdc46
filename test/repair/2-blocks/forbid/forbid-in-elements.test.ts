import { expect, test } from 'vitest';
import { forbidInElements } from '../../../../src/repair/2-blocks/forbid/forbid-in-elements.ts';
import { linesWithout } from '../allowed-tags.ts';

const SCRIPT = "<script setup>\nimport { open } from 'boxes'\n// Boxes are open\n</script>";

/** The lines that may not be a heading. */
function forbidden(text: string): readonly string[] {
  return linesWithout('H', forbidInElements, text);
}

test.each([
  ['a script', `${SCRIPT}\nBoxes are open now.\n`, SCRIPT.split('\n')],
  [
    'a template in a template',
    '<template>\n<template v-slot:lid>\nLids\n</template>\nBoxes\n</template>\nShelves\n',
    ['<template>', '<template v-slot:lid>', 'Lids', '</template>', 'Boxes', '</template>'],
  ],
])('%s is code to the tag that closes it', (_, text, expected) => {
  expect(forbidden(text)).toEqual(expected);
});

test('no other block of code begins in it', () => {
  expect(linesWithout('C', forbidInElements, SCRIPT)).toEqual(SCRIPT.split('\n').slice(1));
});

test.each([
  ['what nothing closes', '<script>\nBoxes are open\n'],
  ['what closes itself', '<template />\nBoxes are open\n</template>\n'],
  ['what another closes', '<style>\nBoxes are open\n</script>\n'],
  ['a tag among words', 'Put <script> above.\nBoxes are open\n</script>\n'],
  ['other elements', '<div>\nBoxes are open\n</div>\n'],
])('leaves %s', (_, text) => {
  expect(forbidden(text)).toEqual([]);
});
