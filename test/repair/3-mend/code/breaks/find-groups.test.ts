import { expect, test } from 'vitest';
import { findGroups } from '../../../../../src/repair/3-mend/code/breaks/find-groups.ts';

test('brackets are found with their partners, parts and brackets between them', () => {
  expect([...findGroups('f(a, [b])')]).toEqual([
    [5, { end: 7, separators: 0, isNested: false }],
    [1, { end: 8, separators: 1, isNested: true }],
  ]);
});

test('brackets in quotes count for nothing, an apostrophe is no quote', () => {
  expect([...findGroups('f("(", \')\')').keys()]).toEqual([1]);
  expect([...findGroups("it's f(a) that's it").keys()]).toEqual([6]);
});

test('a bracket without a partner is left out', () => {
  expect([...findGroups('a ) b ( c [ d ]').keys()]).toEqual([10]);
});
