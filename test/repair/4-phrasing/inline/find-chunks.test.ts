import { expect, test } from 'vitest';
import { chunksOf } from '../../../../src/repair/4-phrasing/inline/chunks-of.ts';

function chunksIn(text: string): readonly string[] {
  const chunks = chunksOf({ text, breaks: [] });
  return chunks.map(({ coreStart, coreEnd }) => text.slice(coreStart, coreEnd));
}

test.each([
  ['推动xDS成为标准SDK;Envoy的扩展', ['推动', 'xDS', '成为标准', 'SDK', 'Envoy', '的扩展']],
  ['按顺序;WithTimeout', ['按顺序', 'WithTimeout']],
])('a semicolon ends a clause: %s', (text, chunks) => {
  expect(chunksIn(text)).toEqual(chunks);
});

test.each(['mem:name;CLOSE=1', 'a=6;b=7', 'f(a;b)', '5;n'])('keeps %s whole', (text) => {
  expect(chunksIn(text)).toEqual([text]);
});

test.each([
  ['采用kqueue(BSD)实现', ['采用', 'kqueue', 'BSD', '实现']],
  ['令牌桶Limiter(限流)由', ['令牌桶', 'Limiter', '限流', '由']],
  ['缓存sync.Pool+预分配', ['缓存', 'sync.Pool', '预分配']],
  ['网络抖动+GC暂停', ['网络抖动', 'GC', '暂停']],
])('brackets and plus signs of the sentence are in no name: %s', (text, names) => {
  expect(chunksIn(text).filter((chunk) => /[^()]/.test(chunk))).toEqual(names);
});

test.each(['C++', 'Ctrl+C', 'int32(n)', 'a+b', 'O(N)'])('%s is a name by itself', (name) => {
  expect(chunksIn(`${name}是`)[0]).toBe(name);
  expect(chunksIn(`用${name}写`)[1]).toBe(name);
});
