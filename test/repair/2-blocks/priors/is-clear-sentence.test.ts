import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../../src/repair/1-evidence/gather-evidence.ts';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import { isClearSentence } from '../../../../src/repair/2-blocks/priors/is-clear-sentence.ts';

test.each([
  ['Returns the number of boxes that are open.', true],
  ['However, drop is quicker as it does not hold the boxes (or their lids).', true],
  ['The shelf’s width is set by whoever made it!', true],
  ['Use "depot help" for more of what it says to you.', false],
  ['Lifting the lids of all of the boxes...', false],
  ['The box at shelf[2] is the one that is open.', false],
  ['returns the number of boxes that are open.', false],
  ['Returns the number of boxes.', false],
  ['  Returns the number of boxes that are open.', false],
  ['Returns the number of boxes that are open', false],
  ['Box a b c d e f g h i j k l.', false],
])('%s', (line, expected) => {
  expect(isClearSentence(gatherEvidence(splitLines(line)), 0)).toBe(expected);
});

test('takes no English sentence in a Chinese text for its own', () => {
  const text = `打开货架\n先把货架打开，然后把箱子放上去，最后再把货架关上。\nReturns the number of boxes that are open.\n`;
  expect(isClearSentence(gatherEvidence(splitLines(text)), 2)).toBe(false);
});
