import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceLine } from '../../../src/diagrams/source/source-line.ts';

test.each([
  ['graph TD\nA-->B', 2, 2],
  ['\n\ngraph TD\nA-->B', 2, 4],
  ['---\ntitle: x\n---\ngraph TD\nA-->B', 2, 5],
  ['%% a\ngraph TD\n%% b\nA-->B', 2, 4],
  ['%%{init: {\n}}%%\ngraph TD\nA-->B', 2, 4],
  ['graph TD', 9, 1],
])('%j, line %i', (source, line, expected) => {
  expect(sourceLine(source, line)).toBe(expected);
});

test('is always a line of the source', () => {
  const text = fc.string({ unit: fc.constantFrom('%', '-', '\n', 'a', '{', '}', ' ') });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 20 }), (source, line) => {
      const found = sourceLine(source, line);
      expect(found).toBeGreaterThanOrEqual(1);
      expect(found).toBeLessThanOrEqual(source.split('\n').length);
    }),
  );
});
