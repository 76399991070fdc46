import { expect, test } from 'vitest';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { findBrokenSentences } from '../../../src/repair/line-ends/find-broken-sentences.ts';
import { applyEdits } from '../../../src/util/apply-edits.ts';

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
