import { expect, test } from 'vitest';
import { TAGS } from '../../../../src/repair/1-evidence/tags.ts';
import { forbidPictures } from '../../../../src/repair/2-blocks/forbid/forbid-pictures.ts';
import { allowedTags, linesWithout } from '../allowed-tags.ts';

test('the name of a picture is no heading', () => {
  const text = 'Plans\n\nimage-2.PNG\n\nReading image.png\n';
  expect(linesWithout('H', forbidPictures, text)).toEqual(['image-2.PNG']);
});

test('a picture in the manner of Markdown is a paragraph', () => {
  const text = 'Plans\n![a](https://a.example/b.png)\n![b](c)\n';
  expect(allowedTags(forbidPictures, text)).toEqual([TAGS.join(''), 'PlX', TAGS.join('')]);
});
