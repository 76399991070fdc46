import { expect, test } from 'vitest';
import { isGloss } from '../../../../src/repair/4-phrasing/inline/is-gloss.ts';

test.each([
  '令牌Token(PAT),避免泄露',
  '采用kqueue(BSD)实现',
  'Processor(P)三者',
  'A list of Providers(Alpha) here',
])('explains the name before it: %s', (text) => {
  expect(isGloss(text, text.indexOf('('))).toBe(true);
});

test.each([
  'int32(n)转换',
  'O(N)时间',
  'make(T)返回',
  'new(File)是',
  'fmt.Sprint(Box)后',
  'SetColor(RED).Draw()',
  'a (PAT) with a space',
  'Token(PAT, 令牌)',
])('belongs to the name before it, or to none: %s', (text) => {
  expect(isGloss(text, text.indexOf('('))).toBe(false);
});
