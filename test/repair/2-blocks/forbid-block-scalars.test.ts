import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../src/repair/1-evidence/gather-evidence.ts';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { TAGS, tagOf } from '../../../src/repair/1-evidence/tags.ts';
import { forbidBlockScalars } from '../../../src/repair/2-blocks/forbid-block-scalars.ts';

/** The lines that may not be paragraphs. */
function forbidden(text: string): readonly string[] {
  const evidence = gatherEvidence(splitLines(text));
  const scores = new Float64Array(evidence.lines.length * TAGS.length);
  forbidBlockScalars(scores, evidence);
  const column = tagOf('P');
  return evidence.lines
    .filter((_, line) => (scores[line * TAGS.length + column] ?? 0) < 0)
    .map((line) => line.text.trim());
}

test.each([
  ['the line below a folded one', 'message: >-\nThe shelf is full.\nIt was filled.\n', 1],
  ['the line below a literal one', '- run: |\nThe shelf is full.\nIt was filled.\n', 1],
  ['all lines that stand farther in', 'note: |\n  The shelf is full.\n  It was filled.\nEnd.\n', 2],
])('is code: %s', (_, text, count) => {
  expect(forbidden(text)).toEqual(['The shelf is full.', 'It was filled.'].slice(0, count));
});

test.each([
  ['a row', 'Key | Value |\nnote: |\nThe shelf is full.\n'],
  ['a key with a value', 'note: full\nThe shelf is full.\n'],
  ['the end of a text', 'note: |\n'],
])('leaves %s', (_, text) => {
  expect(forbidden(text)).toEqual([]);
});
