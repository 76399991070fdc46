import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../../src/repair/1-evidence/gather-evidence.ts';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import { deepDashes } from '../../../../src/repair/2-blocks/priors/deep-dashes.ts';

test.each([
  ['what stands too far in', '- One\n  - Two\n- use:\n      - a\n      - b\n', [3, 4]],
  ['what follows by one step', '- One\n  - Two\n    - Three\n- Four\n', []],
  ['what stands one step too far', '- One\n  - Two\n      - Three\n', [2]],
  ['what none holds', '- One\n  - Two\nText\n', []],
  ['no items that a person set in by four', '- One\n    - Two\n        - Three\n', []],
])('finds %s', (_, source, expected) => {
  expect([...deepDashes(gatherEvidence(splitLines(source)))]).toEqual(expected);
});
