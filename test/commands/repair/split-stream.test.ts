import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitStream } from '../../../src/commands/repair/split-stream.ts';

async function linesOf(chunks: readonly Uint8Array[], maxBytes = 1000) {
  async function* stream() {
    yield* chunks;
  }
  const lines: (string | undefined)[] = [];
  for await (const { text } of splitStream(stream(), maxBytes)) lines.push(text);
  return lines;
}

test('lines are the same wherever the stream is cut', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', '中', '\n', '\r', '\u2028', '🎉') });
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat({ max: 60 })), async (whole, cuts) => {
      const bytes = Buffer.from(whole);
      const places = [0, ...cuts.filter((at) => at < bytes.length).sort((a, b) => a - b)];
      const chunks = places.map((at, i) => bytes.subarray(at, places[i + 1]));
      const expected = whole.split('\n');
      if (expected.at(-1) === '') expected.pop();
      expect(await linesOf(chunks)).toEqual(expected);
    }),
  );
});

test('lines that are too long or no UTF-8 have no text, the others have', async () => {
  const chunks = ['a\n', `${'b'.repeat(20)}`, `${'b'.repeat(20)}\nc\n`].map((text) =>
    Buffer.from(text),
  );
  expect(await linesOf([...chunks, Buffer.from([0xff, 10, 100])], 30)).toEqual([
    'a',
    undefined,
    'c',
    undefined,
    'd',
  ]);
});
