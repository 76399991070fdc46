import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupDigits } from '../../templates/strings/group-digits.ts';

test('numbers look as both languages of the interface write them', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat({ max: 30 }), (large, shift) => {
      const count = large >> shift;
      expect(groupDigits(count)).toBe(count.toLocaleString('en'));
      expect(groupDigits(count)).toBe(count.toLocaleString('zh-CN'));
    }),
  );
});
