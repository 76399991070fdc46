import { expect, test } from 'vitest';
import { repair } from '../../src/repair/index.ts';
import type { Override } from '../../src/types/repair.ts';

/** As a caller without types would. */
function repairAny(source: unknown, options?: unknown): unknown {
  return repair(source as string, options as { overrides: Override[] });
}

test.each([
  ['no text', [undefined], 'The text is undefined, expected a string'],
  [
    'a threshold in per cent',
    ['a', { threshold: 60 }],
    'Option `threshold` is 60, expected a number from 0 to 1',
  ],
  [
    'a kind that there is none of',
    ['a', { overrides: [{ lines: [1, 1], as: 'title' }] }],
    'Option `overrides[0].as` is "title", expected one of "heading"',
  ],
  [
    'a single line',
    ['a', { overrides: [{ lines: 1, as: 'code' }] }],
    'Option `overrides[0].lines` is 1, expected two line numbers from 1 on, in order',
  ],
  [
    'lines in the wrong order',
    ['a', { overrides: [{ lines: [3, 1], as: 'code' }] }],
    'Option `overrides[0].lines` is [3,1], expected two line numbers',
  ],
])('refuses %s and says what would fit', (_, [source, options], message) => {
  expect(() => repairAny(source, options)).toThrow(message);
});

test('takes lines that the text does not have', () => {
  const overrides: Override[] = [{ lines: [7, 9], as: 'code' }];
  const text = 'A box.\n\nAnother one.\n';
  expect(repair(text, { overrides }).markdown).toBe(text);
});
