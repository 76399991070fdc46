import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../../src/repair/1-evidence/gather-evidence.ts';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import { isCutSentence } from '../../../../src/repair/2-blocks/priors/is-cut-sentence.ts';

test.each([
  ['a sentence that an article cuts off', 'Deleting the', 'OverridePolicyis all it takes.', true],
  ['a lone article', 'The', 'in-clustercluster cannot be removed.', true],
  ['a verb that leads on', 'What is given without a name, are', 'taken as they stand.', true],
  [
    'a bracket that is still open',
    'Version ranges (those beginning',
    '`~`) are matched by tags.',
    true,
  ],
  ['a word of Han that leads on', '此代码需在', 'runtime包上下文中运行。', true],
  ['a note that has not ended', '说明:上面使用的函数', 'row_number()可以生成行号。', true],
  ['a note that has ended', '说明:上面使用了函数。', 'row_number()可以生成行号。', false],
  ['a title before a sentence', 'Deleting the', 'Removing a policy takes two steps.', false],
  ['a finished sentence', 'This is all.', 'kubectl get pods shows it.', false],
  ['a title of two words of Han', '应用', 'runtime包提供调度。', false],
  ['Han that goes on with Han', '此代码需在', '运行时中运行。', false],
  ['code that ends with such a word', 'for (const x of', 'list) { y(x) }', false],
  ['an item', '- Deleting the', 'OverridePolicyis all it takes.', false],
])('%s', (_, before, text, expected) => {
  const evidence = gatherEvidence(splitLines(`${before}\n${text}\n`));
  expect(isCutSentence(evidence, 1)).toBe(expected);
});

test('text that keeps its white space is not cut there', () => {
  const evidence = gatherEvidence(splitLines('Deleting the\nOverridePolicyis all.\n  x: 1\n'));
  expect(isCutSentence(evidence, 1)).toBe(false);
});
