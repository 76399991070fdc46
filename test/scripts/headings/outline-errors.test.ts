import { expect, test } from 'vitest';
import { outlineErrors } from '../../../scripts/headings/outline-errors.ts';
import { NO_PARENT, NONE } from '../../../src/repair/3-mend/heading-depth/levels.ts';

// A, B and C below it, D below C, E below D.
const TRUTH = [NO_PARENT, 0, 0, 2, 3];

test.each([
  ['all right', TRUTH, ['right', 'right', 'right', 'right', 'right']],
  ['none of them', [0, 0, 0, 2, 3].map(() => NONE), new Array(5).fill('taken for none')],
  ['E beside D', [NO_PARENT, 0, 0, 2, 2], ['right', 'right', 'right', 'right', 'too far out']],
  ['C below B', [NO_PARENT, 0, 1, 2, 3], ['right', 'right', 'too far in', 'right', 'right']],
  ['D below B', [NO_PARENT, 0, 0, 1, 3], ['right', 'right', 'right', 'other branch', 'right']],
  [
    'B and C outermost',
    [NO_PARENT, NO_PARENT, NO_PARENT, 2, 3],
    ['right', 'too far out', 'too far out, again', 'right', 'right'],
  ],
  [
    'D is none',
    [NO_PARENT, 0, 0, NONE, 2],
    ['right', 'right', 'right', 'taken for none', 'parent not found'],
  ],
])('%s', (_, guess, outcomes) => {
  expect(outlineErrors(TRUTH, guess)).toEqual(outcomes);
});

test('lines that are no headings', () => {
  expect(outlineErrors([NO_PARENT, NONE, NONE, 0], [NO_PARENT, 0, NONE, 1])).toEqual([
    'right',
    'besides',
    'rightly none',
    'below none',
  ]);
});

test('a parent that is not found', () => {
  expect(outlineErrors([NO_PARENT, undefined], [NO_PARENT, 0])).toEqual([
    'right',
    'parent not found',
  ]);
});
