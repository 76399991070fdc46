import { expect, test } from 'vitest';
import { forbidBlockScalars } from '../../../../src/repair/2-blocks/forbid/forbid-block-scalars.ts';
import { linesWithout } from '../allowed-tags.ts';

/** The lines that may not be paragraphs. */
function forbidden(text: string): readonly string[] {
  return linesWithout('P', forbidBlockScalars, text);
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
