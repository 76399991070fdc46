import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords } from '../../src/transform/count-words.ts';

/** The same without what makes it fast. */
const WORD =
  /\p{Script=Han}|[[\p{L}\p{N}_]--\p{Script=Han}]+(?:['’.\-][[\p{L}\p{N}_]--\p{Script=Han}]+)*/gv;

const character = fc.oneof(
  fc.constantFrom(..."用一鿿㐀々〇𠀀，。’'.-_ \n`^[]{}~@/:azAZ09éßя９ａｱ한é😀"),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);

test('counts Han characters and words of other letters', () => {
  expect(countWords('用`sync.Pool`与goroutine，it’s 2.0')).toBe(6);
  fc.assert(
    fc.property(fc.array(character, { maxLength: 12 }), (characters) => {
      const text = characters.join('');
      expect(countWords(text)).toBe(text.match(WORD)?.length ?? 0);
    }),
    { numRuns: 2000 },
  );
});
