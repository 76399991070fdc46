import { expect, test } from 'vitest';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { findBrokenSentences } from '../../../src/repair/line-ends/find-broken-sentences.ts';
import { applyEdits } from '../../../src/util/text/apply-edits.ts';

function join(...lines: readonly string[]): readonly string[] {
  const source = lines.join('\n');
  return applyEdits(source, findBrokenSentences(splitLines(source), [])).split('\n');
}

const BEGINS = '这个模块仍然使用老的服务体系所采用的注册中心';
const LIST = '读者会在后面几章里看到云计算以及人工智能、';

test('joins a sentence that goes on with a mark', () => {
  expect(join(BEGINS, 'Eureka', ',它已经不再维护。')).toEqual([`${BEGINS}Eureka,它已经不再维护。`]);
});

test('joins what only reads on where a text shows time and again that it is broken', () => {
  const soft = [BEGINS, 'Eureka', '不堪重负,同时', 'Spring Cloud', '体系在演进。'];
  expect(join(...soft)).toEqual(soft);
  const joined = `${BEGINS}Eureka不堪重负,同时Spring Cloud体系在演进。`;
  expect(join(...soft, LIST, 'AR', '/', 'VR', '以及', '5G', ',还有别的。')).toEqual([
    joined,
    `${LIST} AR / VR以及5G,还有别的。`,
  ]);
});

test.each([
  ['a sentence that ends', [`${BEGINS}。`, 'Eureka', ',它']],
  ['a title', ['安装方法', 'npm install', ',然后']],
  ['code behind a comment', ['// 这里打开一个连接并且返回它的句柄给调用者', 'open(', ')']],
  ['paragraphs', [`${BEGINS}:`, 'docker compose up', '然后查看日志。']],
])('leaves %s', (_, lines) => {
  expect(join(...lines)).toEqual(lines);
});

const OPEN = [
  '标头包含这个服务所用的令牌的类型( JWT',
  '在这种情况下)和签名的算法( HMAC',
  '在这种情况下,或 HS256',
  '简称)。',
];
const MEANINGS = [
  '令牌里的声明有下面这几种,包括 exp 和 iat',
  '(发布时间)、 name',
  '(用户名)和 sub',
  '(主题)。',
];

test('joins what stands in a bracket and what tells the meaning of names', () => {
  expect(join(...OPEN, ...MEANINGS)).toEqual([
    '标头包含这个服务所用的令牌的类型( JWT在这种情况下)和签名的算法( HMAC在这种情况下,或 HS256简称)。',
    '令牌里的声明有下面这几种,包括 exp 和 iat (发布时间)、 name (用户名)和 sub (主题)。',
  ]);
});

test.each([
  ['an open bracket in a text that shows nothing else', OPEN],
  ['items', [...OPEN, ...MEANINGS].map((line, index) => (index % 4 === 0 ? `- ${line}` : line))],
  ['numbered lines', [MEANINGS[0] ?? '', 'a)发布时间', 'b)用户名']],
])('leaves %s as it stands', (_, lines) => {
  expect(join(...lines)).toEqual(lines);
});
