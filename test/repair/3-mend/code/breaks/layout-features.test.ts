import { expect, test } from 'vitest';
import { layoutFeatures } from '../../../../../src/repair/3-mend/code/breaks/layout-features.ts';
import { readLayoutText } from '../../../../../src/repair/3-mend/code/breaks/layout-text.ts';
import { feature } from '../../../../../src/repair/learned/feature.ts';

function featuresOf(lines: readonly string[]): readonly number[] {
  const breaks: number[] = [];
  let length = 0;
  for (const line of lines.slice(0, -1)) {
    length += line.length + (breaks.length > 0 ? 1 : 0);
    breaks.push(length);
  }
  return layoutFeatures({ ...readLayoutText(lines.join(' ')), language: 'ini' }, breaks);
}

test.each([
  ['begins two lines', ['a.b=1', 'a.c=2', 'd=3'], '2 0'],
  ['begins two lines and stands in one', ['a.b=1', 'a.c=2 a.e=4', 'd=3'], '2 1'],
])('a layout in which a word %s', (_, lines, place) => {
  expect(featuresOf(lines)).toContain(feature`repeats ${place} ${'ini'}`);
});

test.each([
  ['one kind of quote', ['a="b', 'c"'], 1],
  ['the other', ["a='b", "c'"], 2],
  ['none', ['a="b"', "c='d'"], 0],
])('a layout whose lines leave open %s', (_, lines, open) => {
  expect(featuresOf(lines)).toContain(feature`quotes ${open} ${0} ${'ini'}`);
});
