import { expect, test } from 'vitest';
import { utf8Builder } from '../../src/util/utf8-builder.ts';

test('joins the bytes of texts, and says how many each has', () => {
  const builder = utf8Builder();
  const texts = [
    '',
    'a',
    '限流与熔断',
    'x\u{1f600}y',
    'a\ud800b',
    '码'.repeat(99_999),
    'é'.repeat(9),
  ];
  for (const some of [texts, texts.slice(1, 3), []]) {
    const sizes = some.map((text) => builder.add(text));
    expect(sizes).toEqual(some.map((text) => Buffer.byteLength(text)));
    const expected = Buffer.concat(some.map((text) => Buffer.from(text)));
    expect(expected.equals(builder.take())).toBe(true);
  }
});
