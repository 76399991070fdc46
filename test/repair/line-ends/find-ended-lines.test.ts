import { expect, test } from 'vitest';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { findEndedLines } from '../../../src/repair/line-ends/find-ended-lines.ts';
import { applyEdits } from '../../../src/util/text/apply-edits.ts';

const SENTENCE = 'The server reads its settings once, when it starts, and never again.';

function mended(text: string): string {
  return applyEdits(text, findEndedLines(splitLines(text), []));
}

test('parts sentences that their author put on lines of their own', () => {
  const text = `Settings\n\n${SENTENCE}\nWhoever changes them has to start it anew.\n\nThe end\n`;
  expect(mended(text)).toBe(text.replace('\nWhoever', '\n\nWhoever'));
  expect(mended(mended(text))).toBe(mended(text));
});

test.each([
  [
    'below what leads on to it',
    '连接池有几点要注意:\n(1)池里的连接用完以后要归还,否则别的请求会一直等下去。',
  ],
  [
    'with a note',
    '连接池在启动时读取一次配置,之后不再读取,直到进程重新启动。\n   提示:\n这一点常被忽略',
  ],
  ['whose sentences are short', '连接池在启动时读取一次配置文件。\n之后不再读取!'],
  ['that says who wrote it', '原文作者: A. Doe\n译者: 某人\n转载请注明'],
])('parts prose in Chinese %s', (_, text) => {
  expect(mended(text)).toBe(text.replace(/\n\s*/g, '\n\n'));
});

const TABLE = '选项 含义 默认\nport 端口 80\nhost 主机 localhost\n';

test.each([
  ['leads on', '不同环境对这些选项的支持情况:'],
  [
    'is a long sentence',
    'コンテナは設定を起動時に一度だけ読み込み、その後は再起動するまで読み込まない。',
  ],
])('parts a table from what stands below it and %s', (_, last) => {
  expect(mended(`${TABLE}${last}\n`)).toBe(`${TABLE}\n${last}\n`);
});

test('parts prose from the name of a picture beside it', () => {
  const text = 'image.png\nHere it can be seen that no index was used\nplan-2.PNG\n';
  expect(mended(text)).toBe(text.replace('\nHere', '\n\nHere').replace('\nplan', '\n\nplan'));
});

test.each([
  ['names of files', 'assets/\nlogo.png\nindex.html\n'],
  ['a table', `Name Meaning\nport ${SENTENCE}\nhost ${SENTENCE}\n`],
  ['a sentence above code', `${SENTENCE}\nserver.start({ port: 80 });\n`],
  [
    'a table in Chinese',
    '名称 含义\nport 服务监听的端口,启动时读取一次,之后不再读取,直到重新启动。\n',
  ],
  [
    'a table whose cells are sentences',
    `${TABLE}timeout 超时。 启动时读取一次,之后不再读取,直到重新启动为止。\n`,
  ],
  [
    'a table of long cells',
    `选项 含义\nport 服务监听的端口,启动时读取一次,之后不再读取,直到重新启动\n主机 服务监听的主机,启动时读取一次,之后不再读取,直到重新启动。\n`,
  ],
  ['values further below', `${'Text.\n\n'.repeat(8)}作者: A. Doe\n译者: 某人\n`],
  ['short lines in Chinese', '参数错误返回。\n未登录返回。\n'],
  [
    'a sentence above code with a comment',
    '启动时读取一次配置,之后不再读取,直到进程重新启动为止。\nport = 80;  // 端口\n',
  ],
  ['items in Chinese', '启动时读取一次配置,之后不再读取,直到进程重新启动为止。\n  1. 端口\n'],
  ['a list', `${SENTENCE}\n  • one of its settings is the port\n`],
  [
    'a wrapped paragraph whose first line ends a sentence',
    `${SENTENCE}\nWhoever changes them has to start it anew, or to\nsend it a signal.\n`,
  ],
  ['a wrapped paragraph', `${SENTENCE.slice(0, 52)}\n${SENTENCE.slice(53)}\n`],
])('leaves %s', (_, text) => {
  expect(mended(text)).toBe(text);
});
