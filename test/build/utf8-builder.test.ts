import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8Builder } from '../../src/build/utf8-builder.ts';

const text = fc
  .tuple(fc.constantFrom('a', '限流', '\u{1f600}', '\ud800'), fc.constantFrom(0, 1, 9, 30_000))
  .map(([unit, times]) => unit.repeat(times));

test('joins the bytes of texts, and says how many each has', () => {
  const builder = utf8Builder();
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
      const sizes = texts.map((each) => builder.add(each));
      expect(sizes).toEqual(texts.map((each) => Buffer.byteLength(each)));
      const expected = Buffer.concat(texts.map((each) => Buffer.from(each)));
      expect(expected.equals(builder.take())).toBe(true);
    }),
  );
});
