import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../../src/repair/1-evidence/gather-evidence.ts';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import { rootsTree } from '../../../../src/repair/2-blocks/priors/roots-tree.ts';
import { repair } from '../../../../src/repair/index.ts';

test.each([
  ['a folder', 'modcmd\n├── edit.go', true],
  ['a name with words', 'Day 1: read\n└── ch. 1', true],
  ['a line that leads to the tree', 'The layout:\n├── edit.go', false],
  ['a sentence', 'It has these files.\n├── edit.go', false],
  ['a branch', '├── edit.go\n└── why.go', false],
  ['a line further away', 'modcmd\n\n├── edit.go', false],
  ['a line above none', 'modcmd\nedit.go', false],
])('%s', (_, source, expected) => {
  expect(rootsTree(gatherEvidence(splitLines(source)), 0)).toBe(expected);
});

test('the root of a tree is part of its code, no heading', () => {
  const prose = 'The commands live in one folder, a file for each of them, and share their flags.';
  const source = `Go modules\n${prose}\nLayout\n${prose}\nmodcmd\n├── download.go\n├── edit.go\n└── why.go\n${prose}`;
  expect(repair(source).markdown).toContain('\nmodcmd\n├── download.go\n├── edit.go\n└── why.go\n');
  expect(repair(source).markdown).not.toContain('# modcmd');
});
