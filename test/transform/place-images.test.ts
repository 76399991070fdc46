import type { Root } from 'hast';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { placeImages } from '../../src/transform/place-images.ts';
import type { FilePath } from '../../src/types/brand.ts';
import type { ArticleImage } from '../../src/types/image.ts';

const path = 'seeds/a.md' as FilePath;
const known: readonly ArticleImage[] = [
  {
    src: 'kettle.png',
    file: 'seeds/kettle.png' as FilePath,
    path: 'images/1.png',
    width: 4,
    height: 3,
  },
  {
    src: '\u58f6.png',
    file: 'seeds/\u58f6.png' as FilePath,
    path: 'images/2.png',
    width: 8,
    height: 6,
  },
  { src: 'gone.png', ruleId: 'image-missing', reason: 'No file `gone.png`' },
];

/** What becomes of one image. */
function place(properties: Record<string, string | number>) {
  const image = h('img', properties);
  const tree: Root = { type: 'root', children: [h('p', [image])] };
  return { messages: placeImages(tree, known, path), properties: image.properties };
}

test('an image of the project gets its address and its size', () => {
  const { messages, properties } = place({ src: 'kettle.png' });
  expect(messages).toEqual([]);
  expect(properties).toMatchObject({ dataImage: 'images/1.png', width: 4, height: 3 });
  expect(properties).toMatchObject({ loading: 'lazy', decoding: 'async' });
});

test('an address may be in percent-encoding', () => {
  const { properties } = place({ src: encodeURI('\u58f6.png') });
  expect(properties.dataImage).toBe('images/2.png');
});

test("an author's own size stays", () => {
  expect(place({ src: 'kettle.png', width: 2 }).properties).not.toHaveProperty('height');
});

test('what cannot be shown is reported', () => {
  const { messages, properties } = place({ src: 'gone.png' });
  expect(messages).toMatchObject([{ ruleId: 'image-missing', severity: 'warning', path }]);
  expect(properties).not.toHaveProperty('dataImage');
});

test("images of other hosts are the reader's browser's", () => {
  expect(place({ src: 'https://a.example/kettle.png' }).properties).toEqual({
    src: 'https://a.example/kettle.png',
  });
});
