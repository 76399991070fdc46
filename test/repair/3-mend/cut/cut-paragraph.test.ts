import { expect, test } from 'vitest';
import { cutParagraph } from '../../../../src/repair/3-mend/cut/cut-paragraph.ts';
import { readCutText } from '../../../../src/repair/3-mend/cut/cut-text.ts';
import { readCutLine } from '../../../../src/repair/3-mend/cut/read-cut-line.ts';
import { CUT_MODEL } from '../../../../src/repair/3-mend/cut/shipped-cut-model.ts';
import { repair } from '../../../../src/repair/index.ts';

test.each([
  ['a call', ' 同样使用buffer->size = read_size(ctx, sizeof(ctx));', 'buffer->size'],
  ['a command', ' 使用git fetch origin', 'git fetch'],
  ['code with its indentation', ' It prints two lines:    value is one', 'value is one'],
])('code behind a paragraph: %s', (_, text, code) => {
  const line = { text, before: '- 安装:', after: '- 运行:' };
  const known = readCutText([line.before, text, '    x = 1', line.after]);
  const [cut] = cutParagraph(readCutLine(line, known), CUT_MODEL.judge);
  expect(text.slice(cut?.at)).toMatch(code);
});

test.each([
  ['a sentence to its end', ' 这一段没有代码,只说明 size 的用途。'],
  ['no paragraph', 'Use git fetch origin'],
])('none: %s', (_, text) => {
  const line = { text, before: '- 安装:', after: '- 运行:' };
  const known = readCutText([line.before, text, '    x = 1', line.after]);
  expect(cutParagraph(readCutLine(line, known), CUT_MODEL.judge)).toEqual([]);
});

test('a further paragraph of an item gives back its code', () => {
  const source = [
    '结构',
    '这一节说明怎样读取大小,以及怎样把它写到缓冲区里。',
    'int main(void) {',
    '    return 0;',
    '}',
    '- 获取大小:',
    ' 同样使用buffer->size = read_size(ctx, sizeof(ctx));',
    'read_size() 函数返回缓冲区的大小,并把它写入结构中。',
    '- 结束:',
    '释放缓冲区。',
  ].join('\n');
  expect(repair(source).markdown).toMatch(
    /同样使用\n\n {2}```c\n {2}buffer->size = read_size\(ctx, sizeof\(ctx\)\);\n {2}```\n/,
  );
});
