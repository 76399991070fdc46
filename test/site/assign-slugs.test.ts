import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignSlugs } from '../../src/site/assign-slugs.ts';
import type { FilePath, Slug } from '../../src/types/brand.ts';

function wish(path: string, slug: string): { path: FilePath; slug: Slug } {
  return { path: path as FilePath, slug: slug as Slug };
}

describe('assignSlugs', () => {
  test('keeps slugs that differ', () => {
    const { slugs, messages } = assignSlugs([wish('a.md', 'a'), wish('b.md', 'b')]);
    expect([...slugs.values()]).toEqual(['a', 'b']);
    expect(messages).toEqual([]);
  });

  test.each([
    ['case', 'Intro', 'intro'],
    ['Unicode form', 'caf\u00e9', 'cafe\u0301'],
    ['nothing', 'x', 'x'],
  ])('numbers the second of two that differ in %s', (what, first, second) => {
    const { slugs, messages } = assignSlugs([wish('b.md', second), wish('a.md', first)]);
    expect(slugs.get('a.md' as FilePath)).toBe(first);
    expect(slugs.get('b.md' as FilePath)).toBe(`${second}-2`);
    expect(messages).toMatchObject([{ ruleId: 'slug-collision', path: 'b.md', actual: second }]);
    expect(messages[0]?.note?.includes('differ only in case')).toBe(what !== 'nothing');
  });

  test('does not use a number that another article asks for', () => {
    const { slugs } = assignSlugs([wish('a', 'x'), wish('b', 'x'), wish('c', 'x-2')]);
    expect([...slugs.values()]).toEqual(['x', 'x-3', 'x-2']);
  });

  test('gives folders of their own to all, in whatever order they come', () => {
    const slug = fc.constantFrom('a', 'A', 'a-2', 'b', 'B-2', 'é', 'e\u0301');
    fc.assert(
      fc.property(fc.array(slug, { maxLength: 12 }), (wishes) => {
        const all = wishes.map((each, index) => wish(`f${index}`, each));
        const { slugs } = assignSlugs(all);
        const folded = [...slugs.values()].map((each) => each.normalize('NFC').toLowerCase());
        expect(new Set(folded).size).toBe(wishes.length);
        expect(assignSlugs(all.toReversed()).slugs).toEqual(slugs);
      }),
    );
  });
});
