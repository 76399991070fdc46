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
