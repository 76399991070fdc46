import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../../src/repair/1-evidence/gather-evidence.ts';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import { restsOfLabels } from '../../../../src/repair/2-blocks/priors/rests-of-labels.ts';

const CODE = 'const app = createApp({ data: 1 })';
/** Two more items with the label. */
const MORE = '- Details\n- Example\n- Details\n- Example\n';

test.each([
  ['sentences below a label', '- Details\nIt is one.\nIt is the first.\n', [1, 2]],
  ['a label that stands there once', '- Once\nIt is one.\n', []],
  ['a heading', '- Details\nThe next part\nIt is one.\n', []],
  ['a lead-in after code', `- Example\nMake one:\n${CODE}\nMake it anew:\n${CODE}\n`, [1, 3]],
  ['a sentence after code', `- Example\n${CODE}\nIt makes one.\n`, []],
  ['a key', '- Example\nlabels:\n', []],
  ['an item with a value', '- Default: none\nIt is none.\n', []],
])('%s', (_, source, expected) => {
  const evidence = gatherEvidence(splitLines(`${source}- Type\n${MORE}`));
  expect([...restsOfLabels(evidence)]).toEqual(expected);
});
