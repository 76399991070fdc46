import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCjk } from '../../../src/util/search/is-cjk.ts';
import { type Run, scanRuns } from '../../../src/util/search/scan-runs.ts';

const LETTERS = /[\p{L}\p{N}_][\p{L}\p{N}\p{M}_]*/gu;
const PARTS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu;

/** What runs are, said by patterns. */
function runsByPattern(text: string): Run[] {
  return [...text.matchAll(LETTERS)].flatMap((word) =>
    [...word[0].matchAll(PARTS)].map((part) => ({
      text: part[0],
      isCjk: isCjk(part[0]),
      start: word.index + part.index,
    })),
  );
}

test('words and runs of Chinese characters', () => {
  expect(scanRuns('用 sync.pool限流')).toEqual([
    { text: '用', isCjk: true, start: 0 },
    { text: 'sync', isCjk: false, start: 2 },
    { text: 'pool', isCjk: false, start: 7 },
    { text: '限流', isCjk: true, start: 11 },
  ]);
});

test.each(['⚠️', '\u0301', '\ud800', '-…', ''])('no word in %j', (text) => {
  expect(scanRuns(text)).toEqual([]);
});

test('every character is what its pattern says, first in a word and later', () => {
  const points = Array.from({ length: 0x100 }, (_, index) => index);
  for (let block = 0; block <= 0x10ffff; block += points.length) {
    const characters = points.map((point) => String.fromCodePoint(block + point));
    const text = characters.map((each) => `${each}a${each}中${each}`).join(' ');
    // To compare all runs by `expect` would take minutes.
    const isSame = JSON.stringify(scanRuns(text)) === JSON.stringify(runsByPattern(text));
    expect(isSame, block.toString(16)).toBe(true);
  }
});

test('any text is cut as the patterns cut it', () => {
  const pieces = fc.constantFrom(
    ...'aZ_9中文々\u302a\u302e\u0301カー ‐-é⺀〇한ä़क',
    '⚠️',
    '😀',
    '𠀀',
    '\ud840',
  );
  const text = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 2 })));
  fc.assert(
    fc.property(text, (parts) => {
      const whole = parts.join('');
      expect(scanRuns(whole)).toEqual(runsByPattern(whole));
    }),
  );
});
