import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../../src/repair/1-evidence/gather-evidence.ts';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import { shownMarkup } from '../../../../src/repair/2-blocks/priors/shown-markup.ts';
import { repair } from '../../../../src/repair/index.ts';

const PROSE =
  'The template of a page stands below, as its author writes it and as the site reads it.';

test.each([
  ['code', 'curl -s localhost:80\nCall `name` first.', [1]],
  ['a link', 'curl -s localhost:80\nSee [the guide](./guide.md).', [1]],
  ['an address', 'curl -s localhost:80\nSee [it](https://example.com/a).', [1]],
  ['two lines in prose', `${PROSE}\nCall \`a\`.\nCall \`b\`.\n${PROSE}`, [1, 2]],
])('finds %s', (_, source, expected) => {
  expect([...shownMarkup(gatherEvidence(splitLines(source)))]).toEqual(expected);
});

test.each([
  ['an item', 'curl -s localhost:80\n- Call `name` first.'],
  ['a row', 'curl -s localhost:80\n| `a` | b |'],
  ['a fence', 'curl -s localhost:80\n```js'],
  ['a call behind brackets', 'x = a[0](b)'],
  ['a long line', `curl -s localhost:80\n${PROSE.repeat(4)} Call \`name\`.`],
  ['a page that does not draw its text', `${PROSE}\nCall \`a\`.\n${PROSE}\nCall \`b\`.\n${PROSE}`],
])('leaves %s', (_, source) => {
  expect([...shownMarkup(gatherEvidence(splitLines(source)))]).toEqual([]);
});

test('sentences that show Markdown are code about it', () => {
  const lead = '推荐使用如下的写法，让链接和前后的文字之间留有空格，读起来更清楚一些。';
  const shown = '这里是一个 [指南](https://example.com/guide) 的链接\n这里是一段 `name` 代码';
  const source = `写作指南\n文档放在仓库里，由站点读取，合并之后发布到网站上。\n链接\n${lead}\n${shown}\n发布之前请先在本地预览，确认没有失效的链接，然后再提交合并请求。\n标题\n每篇文档只有一个一级标题，其余的标题依次往下，不要跳级，也不要重复。`;
  expect(repair(source).markdown).toContain(`\`\`\`markdown\n${shown}\n\`\`\`\n`);
});
