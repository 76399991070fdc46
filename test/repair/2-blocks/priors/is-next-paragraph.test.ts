import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../../src/repair/1-evidence/gather-evidence.ts';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import { isNextParagraph } from '../../../../src/repair/2-blocks/priors/is-next-paragraph.ts';

test.each([
  ['Han behind one space', '- 安装:\n 然后查看输出:ls -l', true],
  ['Han behind two', '- 安装:\n  然后查看输出:ls -l', false],
  ['a sentence below an item', '- Install it:\n This prints the names tools list', true],
  ['a sentence below code', '- Install it:\nls -l\n This prints the names', false],
  ['aligned words', '- Install it:\n NAME   READY', false],
  ['a text that folds white space', '- 安装:\n然后查看输出:ls -l', false],
])('%s', (_, source, expected) => {
  const evidence = gatherEvidence(splitLines(source));
  expect(isNextParagraph(evidence, evidence.lines.length - 1)).toBe(expected);
});
