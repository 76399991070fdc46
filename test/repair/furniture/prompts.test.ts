import { expect, test } from 'vitest';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { findPrompts } from '../../../src/repair/furniture/find-prompts.ts';
import { repair } from '../../../src/repair/index.ts';

const PAGE = `Kilns by size
In [1]:
import pandas as pd
from kilns import open_kiln
Reading pots
This part reads the pots of a kiln, and shows how many of them there are in all.
In [2]:
pots = pd.read_csv('pots.csv')
pots.shape
Out[2]:
(425, 4)
In [3]:
pots.set_index('id', inplace=True)
The index is what a pot is called by, and no two of them have got the same one.
`;

test('drops the prompts of a notebook, and parts what a cell gives from its code', () => {
  const { markdown, edits } = repair(PAGE);
  expect(markdown).not.toMatch(/In |Out/);
  expect(markdown).toContain('pots.shape\n```\n\n```');
  expect(markdown).toMatch(/```\w*\n\(425, 4\)\n```\n\n```python\npots\.set_index/);
  expect(edits.filter(({ rule }) => rule === 'boilerplate')).not.toHaveLength(0);
});

const prompts = (text: string): readonly (readonly number[])[] => {
  const { code, results } = findPrompts(splitLines(text));
  return [code, results];
};

test.each([
  ['numbers alone', '[1]:\nx = open_kiln(1)\n[2]:\nx.pots()\n[2]:\n4\n', [1, 3], [5]],
  ['no numbers', 'In [ ]:\nx = open_kiln(1)\nIn [*]:\nx.pots()\n', [1, 3], []],
  ['a single one', 'In [1]:\nx = open_kiln(1)\n', [], []],
  ['notes', '[1]:\nThe first book on kilns.\n[2]:\nThe second book.\n', [], []],
  ['code beside them', 'In [1]: x = 1\nIn [2]: x\nOut[2]: 1\n', [], []],
])('%s', (_, text, code, results) => {
  expect(prompts(text)).toEqual([code, results]);
});
