import { expect, test } from 'vitest';
import { layoutFeatures } from '../../../../../src/repair/3-mend/code/breaks/layout-features.ts';
import { readLayoutText } from '../../../../../src/repair/3-mend/code/breaks/layout-text.ts';
import { feature } from '../../../../../src/repair/3-mend/code/feature.ts';

function featuresOf(code: string): readonly number[] {
  const text = code.replaceAll('\n', ' ');
  const breaks = [...code].flatMap((sign, at) => (sign === '\n' ? [at] : []));
  return layoutFeatures(readLayoutText(text, 'c'), breaks);
}

test('brackets tell whether lines end at both of them', () => {
  expect(featuresOf('f {\na\n}')).toContain(feature`group ${'{111'} ${'c'}`);
  expect(featuresOf('f {\na }')).toContain(feature`group ${'{101'} ${'c'}`);
  expect(featuresOf('f { a }')).toContain(feature`group ${'{000'} ${'c'}`);
});

test('parts of brackets tell whether all of them stand in lines of their own', () => {
  const parts = (share: string, isOpened: boolean): number =>
    feature`parts ${'('} ${share} ${isOpened} ${'c'}`;
  expect(featuresOf('f(\na,\nb,\nc\n)')).toContain(parts('all', true));
  expect(featuresOf('f(a,\nb, c)')).toContain(parts('some', false));
  expect(featuresOf('f(a, b, c)')).toContain(parts('none', false));
});

test('comments before code and behind it are counted', () => {
  expect(featuresOf('// a\nb\nc // d')).toContain(feature`comments ${1} ${1} ${'c'}`);
});

test('brackets that begin alike tell whether they are treated alike', () => {
  const alike = (first: boolean, second: boolean): number =>
    feature`alike ${'{'} ${`${first} ${first}`} ${`${second} ${second}`}`;
  expect(featuresOf('a = { b } c = { d }')).toContain(alike(false, false));
  expect(featuresOf('a = { b } c = {\nd\n}')).toContain(alike(false, true));
});
