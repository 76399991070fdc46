import { expect, test } from 'vitest';
import { setFurnitureAside } from '../../src/repair/set-furniture-aside.ts';

const PAGE = [
  'Install the depot first.',
  'Copy',
  'npm install depot',
  'Then open it in your shell.',
  'Copy',
  'depot open --all',
].join('\n');

const textsOf = (lines: readonly { readonly text: string }[]): readonly string[] =>
  lines.map(({ text }) => text);

test('buttons are furniture, and show where code begins', () => {
  const { own, furniture, whole, site } = setFurnitureAside(PAGE, 'trafilatura', []);
  expect(textsOf(furniture)).toEqual(['Copy', 'Copy']);
  expect(textsOf(own)).toEqual(PAGE.split('\n').filter((text) => text !== 'Copy'));
  expect(whole).toHaveLength(6);
  expect([...site.codeStarts]).toEqual([3, 6]);
});

test('a line that a person has decided on is the own line of a text', () => {
  const decided = setFurnitureAside(PAGE, 'trafilatura', [{ lines: [2, 2], as: 'paragraph' }]);
  expect(decided.furniture.map(({ number }) => number)).toEqual([5]);
});

test('few permalinks show nothing of the other lines', () => {
  const text = 'Depot¶\nA depot lends boxes.\nBoxes¶\nThey are lent.';
  expect(setFurnitureAside(text, 'trafilatura', []).site.firstAnchored).toBe(Infinity);
  const more = `${text}\nPools¶\nThey hold boxes.`;
  const { site, whole } = setFurnitureAside(more, 'trafilatura', []);
  expect(site.firstAnchored).toBe(1);
  expect([...site.headings]).toEqual([1, 3, 5]);
  expect(whole[0]?.text).toBe('Depot');
});
