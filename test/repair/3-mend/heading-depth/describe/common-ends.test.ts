import { expect, test } from 'vitest';
import { commonEnds } from '../../../../../src/repair/3-mend/heading-depth/describe/common-ends.ts';

test('counts what two texts begin and end with', () => {
  expect(commonEnds('calls over http', 'calls over tcp')).toEqual({ end: 1, share: 12 / 15 });
});

test('counts no character twice', () => {
  expect(commonEnds('aa', 'aaa')).toEqual({ end: 0, share: 2 / 3 });
  expect(commonEnds('', '')).toEqual({ end: 0, share: 0 });
});
