import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../../src/repair/1-evidence/gather-evidence.ts';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import { partsCode } from '../../../../src/repair/2-blocks/priors/parts-code.ts';

test.each([
  ['a sentence that leads on', 'Now look at what they print:', true],
  ['a numbered step', '7. Check the members:', true],
  ['a word that leads on', 'e.g.:', true],
  ['a key', 'metadata:', false],
  ['a numbered key', '7: [Check]', false],
  ['a command', 'kubectl get nodes -o wide', false],
])('%s between two lines of code', (_, line, expected) => {
  const source = `kubectl get pods -A -o wide\n${line}\nkubectl get nodes -o yaml --all`;
  expect(partsCode(gatherEvidence(splitLines(source)), 1) < 0).toBe(expected);
});

test('a numbered step far from code parts none', () => {
  const source = 'Pools are shared.\n7. Check the members:\nEach of them has a name.';
  expect(partsCode(gatherEvidence(splitLines(source)), 1)).toBe(0);
});
