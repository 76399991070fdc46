import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../../src/repair/1-evidence/gather-evidence.ts';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import { setsOffItem } from '../../../../src/repair/2-blocks/priors/sets-off-item.ts';

test.each([
  ['a name that is explained', 'A pool has few options.\nsize- how many are kept', true],
  ['a sentence', 'A pool has few options.\nThe size - how many are kept', false],
  ['code', 'A pool has few options.\nx→ f(y) === { "a": 1 };', false],
  ['where white space is kept', '  x = 1\nsize- how many are kept', false],
])('%s', (_, text, expected) => {
  expect(setsOffItem(gatherEvidence(splitLines(text)), 1)).toBe(expected);
});
