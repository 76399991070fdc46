import fc from 'fast-check';
import { expect, test } from 'vitest';
import { galleryGroups } from '../../../src/render/gallery/gallery-groups.ts';
import type { IndexEntry } from '../../../src/render/home-article.ts';
import type { Route } from '../../../src/types/brand.ts';
import { makeSummary } from '../../site/support/make-summary.ts';

/** An article with a block of code, and a diagram, of each language in each section. */
function entry(number: number, sections: readonly (readonly string[])[]): IndexEntry {
  const parts = sections.map((languages, section) => ({
    section,
    tables: [],
    code: languages.map((lang, i) => ({ id: `${number}-${section}-${i}`, lang, title: '' })),
    diagrams: languages.map((label, i) => ({ id: `d-${number}-${section}-${i}`, label })),
  }));
  const count = sections.flat().length;
  const summary = makeSummary(`seeds/${number}.md`, {
    sections: sections.map((_, i) => ({ id: `s${i}`, depth: 2, title: `${i}`, parent: -1 })),
    parts: JSON.stringify(parts),
    counts: { tables: 0, code: count, diagrams: count },
  });
  return { route: `/${number}/` as Route, summary };
}

const languages = fc.array(fc.array(fc.constantFrom('go', 'sql', 'yaml'), { maxLength: 4 }), {
  maxLength: 3,
});

test.each(['code', 'diagrams'] as const)(
  'any part of a group of %s is what it is of the whole',
  (kind) => {
    fc.assert(
      fc.property(fc.array(languages, { maxLength: 6 }), fc.nat(), fc.nat(), (articles, a, b) => {
        for (const { finds, count } of galleryGroups(
          kind,
          articles.map((each, i) => entry(i, each)),
        )) {
          const all = finds(0, count);
          const [from = 0, to = 0] = [a % count, b % (count + 1)].toSorted((x, y) => x - y);
          expect(all).toHaveLength(count);
          expect(finds(from, to)).toEqual(all.slice(from, to));
        }
      }),
    );
  },
);

test('code stands by language, in the order of the articles, the most frequent language first', () => {
  const groups = galleryGroups('code', [entry(0, [['sql', 'go']]), entry(1, [[], ['go', 'yaml']])]);
  const shown = groups.map(({ title, finds, count }) => [
    title,
    finds(0, count).map(({ id }) => id),
  ]);
  expect(shown).toEqual([
    ['go', ['0-0-1', '1-1-0']],
    ['sql', ['0-0-0']],
    ['yaml', ['1-1-1']],
  ]);
});

test('languages with as many blocks stand in the order of the alphabet', () => {
  const groups = galleryGroups('code', [entry(0, [['yaml', 'go', 'sql']])]);
  expect(groups.map(({ title }) => title)).toEqual(['go', 'sql', 'yaml']);
});
