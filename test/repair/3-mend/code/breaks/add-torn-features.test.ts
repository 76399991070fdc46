import { expect, test } from 'vitest';
import { addTornFeatures } from '../../../../../src/repair/3-mend/code/breaks/add-torn-features.ts';
import { readLayoutLine } from '../../../../../src/repair/3-mend/code/breaks/layout-line.ts';
import { readLayoutText } from '../../../../../src/repair/3-mend/code/breaks/layout-text.ts';

// torn where the first line ends before `log` or before `c`, not where it ends before the last bracket
const TEXT = 'a { log(b) // { c } }';

function features(end: number): readonly number[] {
  const whole = readLayoutText(TEXT);
  const lines = [readLayoutLine(whole, 0, end), readLayoutLine(whole, end + 1, TEXT.length)];
  const out: number[] = [];
  addTornFeatures(out, whole, (at) => lines[at < end ? 0 : 1]);
  return out;
}

test('a bracket in a comment whose partner is code tells a layout from others', () => {
  const whole = TEXT.lastIndexOf(' ');
  const inside = TEXT.lastIndexOf(' c');
  expect(features(inside)).not.toEqual(features(whole));
  expect(features(inside)).toEqual(features(TEXT.indexOf(' log')));
});
