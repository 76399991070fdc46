import { expect, test } from 'vitest';
import { findAnchor } from '../../../src/read/overrides/find-anchor.ts';

const lines = [
  'same',
  'A pool keeps connections',
  'same',
  'other',
  ' same ',
  'A pool  keeps things',
];

test.each([
  ['other', 0, undefined, { kind: 'exact', index: 3 }],
  ['same', 0, undefined, { kind: 'ambiguous', places: [0, 2, 4] }],
  ['same', 3, undefined, { kind: 'exact', index: 4 }],
  ['same', 0, 4, { kind: 'exact', index: 4 }],
  ['same', 0, 1, { kind: 'exact', index: 0 }],
  ['same', 0, 3, { kind: 'exact', index: 2 }],
  ['A pool keeps things', 0, undefined, { kind: 'exact', index: 5 }],
  ['A pool keeps…', 0, undefined, { kind: 'ambiguous', places: [1, 5] }],
  ['A pool keeps c…', 0, undefined, { kind: 'exact', index: 1 }],
  ['…', 0, undefined, { kind: 'none', best: undefined }],
  ['A pool kept connections', 0, undefined, { kind: 'near', index: 1 }],
  ['A pool kept connections', 2, undefined, { kind: 'none', best: 5 }],
  ['something else', 0, undefined, { kind: 'none', best: undefined }],
])('%j from line %i on, near %s', (anchor, from, hint, expected) => {
  expect(findAnchor(anchor, lines, from, hint)).toEqual(expected);
});
