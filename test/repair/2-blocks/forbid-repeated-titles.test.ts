import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../src/repair/1-evidence/gather-evidence.ts';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { TAGS, tagOf } from '../../../src/repair/1-evidence/tags.ts';
import { forbidRepeatedTitles } from '../../../src/repair/2-blocks/forbid-repeated-titles.ts';

/** The lines of a text that may be headings. */
function titlesOf(lines: readonly string[]): readonly string[] {
  const evidence = gatherEvidence(splitLines(lines.join('\n\n')));
  const scores = new Float64Array(evidence.lines.length * TAGS.length);
  forbidRepeatedTitles(scores, evidence);
  const isFree = (line: number): boolean => scores[line * TAGS.length + tagOf('H')] === 0;
  return lines.filter((_, line) => isFree(line));
}

test('words that stand below each other twice are no heading anywhere', () => {
  const lines = [
    'Pools',
    'Why',
    'See below.',
    'a picture',
    'How',
    'So it is.',
    'a picture',
    'a picture',
  ];
  expect(titlesOf(lines)).toEqual(['Pools', 'Why', 'See below.', 'How', 'So it is.']);
});

test('a title may stand twice at the top, and words may come back', () => {
  const lines = ['Pools', 'Pools', 'Why', 'Since it is.', 'Example', 'So.', 'Example', 'So it is.'];
  expect(titlesOf(lines)).toEqual(lines);
});
