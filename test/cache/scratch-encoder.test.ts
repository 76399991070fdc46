import { expect, test } from 'vitest';
import { scratchEncoder } from '../../src/cache/scratch-encoder.ts';

test('encodes one text after another, short and long, as others do', () => {
  const encode = scratchEncoder();
  const texts = [
    '',
    'a',
    '限流与熔断',
    'x\u{1f600}y',
    'a\ud800b',
    '码'.repeat(200_000),
    'é'.repeat(999),
  ];
  for (const text of [...texts, ...texts.toReversed()]) {
    expect(Buffer.from(text).equals(encode(text))).toBe(true);
  }
});
