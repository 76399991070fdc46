import { expect, test } from 'vitest';
import { findDefinition } from '../../../../src/site/concepts/mentions/find-definition.ts';

function define(line: string, term: string, isTopic = false): string | undefined {
  const start = line.indexOf(term);
  return findDefinition(line, start, start + term.length, isTopic, isTopic)?.text;
}

test.each([
  ['令牌桶是一种限流算法。它很常用。', '令牌桶', '令牌桶是一种限流算法。'],
  ['简介。etcd 作为强一致性的键值存储,适合它。', 'etcd', undefined],
  ['etcd(分布式)是强一致性的键值存储。', 'etcd', 'etcd(分布式)是强一致性的键值存储。'],
  ['滑动窗口:按时间分片,维护计数', '滑动窗口', '滑动窗口:按时间分片,维护计数'],
  [
    'A goroutine is a lightweight thread. It is cheap.',
    'goroutine',
    'A goroutine is a lightweight thread.',
  ],
  [
    'Raft means agreement by a majority of nodes.',
    'Raft',
    'Raft means agreement by a majority of nodes.',
  ],
  ['我们使用 etcd 存储配置。', 'etcd', undefined],
  ['限流是什么?', '限流', undefined],
  ['令牌桶的配置如下:', '令牌桶', undefined],
])('%s defines %s as %s', (line, term, expected) => {
  expect(define(line, term)).toBe(expected);
});

test('takes the first sentence below a title that names the term', () => {
  const line = '熔断器监控下游错误率,超阈值后断开。';
  expect(define(line, '熔断器', true)).toBe(line);
  expect(define(line, '熔断器')).toBeUndefined();
});
