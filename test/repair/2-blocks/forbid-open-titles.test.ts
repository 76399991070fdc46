import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../src/repair/1-evidence/gather-evidence.ts';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { TAGS, tagOf } from '../../../src/repair/1-evidence/tags.ts';
import { forbidOpenTitles } from '../../../src/repair/2-blocks/forbid-open-titles.ts';

/** Whether the first line may be a heading. */
function mayHead(source: string): boolean {
  const evidence = gatherEvidence(splitLines(source));
  const scores = new Float64Array(evidence.lines.length * TAGS.length);
  forbidOpenTitles(scores, evidence);
  return scores[tagOf('H')] === 0;
}

test.each([
  ['a word that only goes on', 'Pools\nare kept for as long as somebody asks for one.\n'],
  [
    'the rest of a line that was full',
    'A pool’s rules offer a good way to say how long\nthings last.\n',
  ],
])('no heading stands above %s', (_, text) => {
  expect(mayHead(text)).toBe(false);
});

test.each([
  ['a sentence', 'Pools\nThey are kept for as long as somebody asks for one.\n'],
  ['a name', 'Pools\npooled is the program that keeps them.\n'],
  ['a command', 'Pools\ncan --open pools.yaml\n'],
  ['the rest of what is no line', 'Pools\nthings last.\n'],
  [
    'what has an end of its own',
    'What is said here of pools holds for lakes, too:\nthings last.\n',
  ],
  ['Han', 'Pools\nis 用来比较的\n'],
  ['nothing', 'Pools\n'],
])('one may stand above %s', (_, text) => {
  expect(mayHead(text)).toBe(true);
});
