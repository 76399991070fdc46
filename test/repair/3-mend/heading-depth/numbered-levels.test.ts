import { expect, test } from 'vitest';
import { numberedLevels } from '../../../../src/repair/3-mend/heading-depth/numbered-levels.ts';

test.each([
  ['numbers say the level', ['1 A', '1.1 B', '1.1.1 C', '2 D'], [1, 2, 3, 1]],
  ['no level is left out', ['1 A', '1.1.1 B', '1.1.1 C'], [1, 2, 3]],
  ['what has no number is outermost', ['1 A', '1.1 B', 'C'], [1, 2, 1]],
])('%s', (_, texts, levels) => {
  expect(numberedLevels(texts)).toEqual(levels);
});
