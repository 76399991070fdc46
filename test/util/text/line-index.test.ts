import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineIndex } from '../../../src/util/text/line-index.ts';

const text = fc
  .array(fc.constantFrom('\n', '\r\n', '\r', 'a', '码', '😀'), { maxLength: 30 })
  .map((parts) => parts.join(''));
const withoutReturns = text.map((value) => value.replaceAll('\r', ''));

test('knows where each line begins, whatever ends the lines', () => {
  fc.assert(
    fc.property(fc.oneof(text, withoutReturns), (value) => {
      const index = lineIndex(value);
      const lines = value.split(/\r\n|\n|\r/);
      expect(index.count).toBe(lines.length);
      let at = 0;
      for (const [number, line] of lines.entries()) {
        expect(index.offsetOf(number + 1)).toBe(at);
        const point = { line: number + 1, column: line.length + 1, offset: at + line.length };
        expect(index.pointAt(at + line.length)).toEqual(point);
        at += line.length + (value.startsWith('\r\n', at + line.length) ? 2 : 1);
      }
      expect(index.offsetOf(lines.length + 1)).toBe(value.length);
    }),
  );
});
