import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../../src/repair/1-evidence/gather-evidence.ts';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import { belowNotice } from '../../../../src/repair/2-blocks/priors/below-notice.ts';
import { repair } from '../../../../src/repair/index.ts';

const PROSE = 'Empty the shelf before anybody moves it to another room.';

test.each([
  ['prose below a mark', '!!! tip', PROSE, true],
  ['prose below a mark with a title', '???+ example "With a shelf"', PROSE, true],
  ['what stands below a notice that holds its text', '!!! info See the other page.', PROSE, false],
  ['an item', '!!! tip', '- Empty the shelf', false],
  ['another mark', '!!! tip', '!!! note', false],
])('%s', (_, above, text, expected) => {
  expect(belowNotice(gatherEvidence(splitLines(`${above}\n${text}`)), 1)).toBe(expected);
});

test('leaves what was indented below the mark of a notice apart as code', () => {
  const intro = '架子由两个人一起搬,他们要同时抬起两端。';
  const tree = '├── 读取模块\n├── 写入模块\n└── 检查模块';
  const text = `目录结构\n${intro}\nsrc\n${tree}\n${intro}\n!!! warning "Before you start"\n${PROSE}\n放回去\n${intro}\n`;
  expect(repair(text).markdown).toContain(`\`\`\`text\n${PROSE}\n\`\`\`\n`);
});
