import { expect, test } from 'vitest';
import {
  blend,
  type Color,
  contrast,
  formatColor,
  parseColor,
} from '../../../src/diagrams/scene/color.ts';

function color(value: string): Color {
  const parsed = parseColor(value);
  if (parsed === undefined) throw new Error(value);
  return parsed;
}

test.each([
  ['rgb(255, 0, 128)', '#ff0080'],
  ['rgb(255, 255, 0)', '#ff0'],
  ['rgba(0, 0, 0, 0.5)', '#00000080'],
  ['#1A2b3c', '#1a2b3c'],
  ['#abc', '#abc'],
  ['rgb(1.6, 2.4, 3)', '#020203'],
])('%s is written as %s', (value, expected) => {
  expect(formatColor(color(value))).toBe(expected);
});

test.each(['none', '#35', '#abcd', 'rgb(1,2,3)', 'red', 'rgb(1, 2)', 'x#fff'])(
  '%s is no colour of a computed style',
  (value) => expect(parseColor(value)).toBeUndefined(),
);

// By https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
test.each([
  ['#000', '#fff', 21],
  ['#fff', '#000', 21],
  ['#767676', '#fff', 4.54],
  ['#f00', '#fff', 4],
  ['#0f0', '#000', 15.3],
  ['#00f', '#fff', 8.59],
  ['#030303', '#000', 1.02],
])('the contrast of %s and %s is %d', (one, other, expected) => {
  expect(contrast(color(one), color(other))).toBeCloseTo(expected, 2);
});

test('what lies on top lets its share of the ground through', () => {
  const top = { red: 200, green: 100, blue: 0, alpha: 0.25 };
  expect(blend(top, color('rgb(0, 100, 80)'))).toEqual({ red: 50, green: 100, blue: 60, alpha: 1 });
});
