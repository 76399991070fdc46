import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sequenceNumbers } from '../../../../../src/repair/3-mend/heading-depth/whole/sequence-numbers.ts';

test('equal sequences have equal numbers, others have others', () => {
  const sequence = fc.array(fc.nat({ max: 3 }), { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(sequence), (sequences) => {
      const goOn = sequenceNumbers();
      const numbers = sequences.map((each) => each.reduce(goOn, 0));
      expect(new Set(numbers).size).toBe(new Set(sequences.map(String)).size);
    }),
  );
});
