import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../../src/repair/1-evidence/gather-evidence.ts';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import { behindTree } from '../../../../src/repair/2-blocks/priors/behind-tree.ts';
import { repair } from '../../../../src/repair/index.ts';

test.each([
  ['a title', '└── edit.go', '新的目录(三个模块)', 'modcmd', true],
  ['a file beside both folders', '└── edit.go', 'go.mod', 'modcmd', false],
  ['a folder', '└── edit.go', 'empty/', 'modcmd', false],
  ['what stands below prose', 'It has two of them.', '新的目录', 'modcmd', false],
  ['the root itself', '└── edit.go', 'modcmd', '├── why.go', false],
  ['what leads to the tree', '└── edit.go', '新的目录', '结构如下:', false],
])('%s', (_, above, text, root, expected) => {
  const evidence = gatherEvidence(splitLines(`${above}\n${text}\n${root}\n├── download.go`));
  expect(behindTree(evidence, 1)).toBe(expected);
});

test('keeps a title between two trees out of their code', () => {
  const prose = '这个目录里的每一个文件都对应一个命令,它们共用同一组参数。';
  const tree = (root: string): string => `${root}\n├── 读取模块\n├── 写入模块\n└── 检查模块`;
  const text = `目录结构\n${prose}\n原来的目录\n${tree('Week 1: 开始')}\n新的目录(按重要性)\n${tree('Week 2: 深入')}\n${prose}\n`;
  expect(repair(text).markdown).toMatch(/```\n\n(?:#+ )?新的目录\(按重要性\)\n\n```/);
});
