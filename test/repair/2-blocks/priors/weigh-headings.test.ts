import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../../src/repair/1-evidence/gather-evidence.ts';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import { weighHeadings } from '../../../../src/repair/2-blocks/priors/weigh-headings.ts';

/** What the second line gains more than any other does. */
function gain(source: string): number {
  const weights = weighHeadings(gatherEvidence(splitLines(source)));
  return (weights[1] ?? 0) - (weights[0] ?? 0);
}

test.each([
  ['a chapter', 'An opening.\n第二章 概览', 6],
  ['a numbered question', 'An opening.\n3. Why is it slow?\nBecause.', 3],
  ['one of several questions', 'An opening.\nWhy?\nBecause.\nHow?\nSo.', 1.5],
  ['one question', 'An opening.\nWhy?\nBecause.', 0],
  ['questions side by side', 'An opening.\nWhy?\nHow?', 0],
  ['a question in an item', 'An opening.\n- Why?\nBecause.\n- How?\nSo.', 0],
  ['a question in code', 'An opening.\nconst a = b?.c ?? d?\nBecause.\nHow?\nSo.', 0],
  ['a long question', `An opening.\n${'Is it so '.repeat(10)}?\nBecause.\nHow?\nSo.`, 0],
])('%s', (_, source, expected) => {
  expect(gain(source)).toBeCloseTo(expected);
});
