import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePostings } from '../../../src/client/search-decode.ts';
import { encodeNumber } from '../../../src/site/search/encode-number.ts';
import { encodeSections, type SectionCounts } from '../../../src/site/search/encode-sections.ts';

const counts = fc
  .uniqueArray(
    fc.record({
      section: fc.nat({ max: 70_000 }),
      count: fc.integer({ min: 1, max: 40 }),
      inTitle: fc.boolean(),
    }),
    { selector: ({ section }) => section, minLength: 1, maxLength: 20 },
  )
  .map((all) => all.toSorted((a, b) => a.section - b.section));

interface Count {
  readonly section: number;
  readonly count: number;
  readonly inTitle: boolean;
}

function pack(all: readonly Count[]): SectionCounts {
  return all.flatMap(({ section, count, inTitle }) => [section, 2 * count + (inTitle ? 1 : 0)]);
}

test('a browser reads what was written, counts up to 15', () => {
  fc.assert(
    fc.property(fc.nat({ max: 100_000 }), counts, counts, (article, first, second) => {
      const text = [article, 3].map(encodeNumber);
      const postings = decodePostings(
        `${text[0]}${encodeSections(pack(first))}${text[1]}${encodeSections(pack(second))}`,
      );
      const expected = [
        ...first.map((each) => ({ article, ...each })),
        ...second.map((each) => ({ article: article + 3, ...each })),
      ];
      expect(postings).toEqual(
        expected.map((each) => ({ ...each, count: Math.min(15, each.count) })),
      );
    }),
  );
});
