import { expect, test } from 'vitest';
import { gapBefore } from '../../src/repair/gap-before.ts';

test.each([
  ['', undefined],
  ['box\n', '\n'],
  ['box\r\n', '\r\n'],
  ['box\n \n', undefined],
  ['box\r\n\r\n', undefined],
  ['box\r\r', undefined],
])('behind %j stands %j', (before, gap) => {
  expect(gapBefore(`${before}lid`, before.length)[0]?.text).toBe(gap);
});
