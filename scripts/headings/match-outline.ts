import type { FoundHeading } from '../../src/repair/3-mend/heading-depth/describe/found-heading.ts';
import { NO_PARENT, NONE } from '../../src/repair/3-mend/heading-depth/levels.ts';
import { parentsOf } from './parents-of.ts';
import type { Heading } from './read-outline.ts';

/**
 * Find the true parent of each line that may be a heading.
 *
 * @param found What may be headings, in order.
 * @param truth The headings of the ideal text.
 * @returns For each its parent's place among those found, `NO_PARENT` for the outermost,
 *   `NONE` for no heading, nothing where the parent was not found.
 */
export function matchOutline(
  found: readonly FoundHeading[],
  truth: readonly Heading[],
): readonly (number | undefined)[] {
  const matched = commonTexts(
    found.map(({ text }) => bare(text)),
    truth.map(({ text }) => bare(text)),
  );
  const places = new Map([...matched].map(([place, own]) => [own, place]));
  const parents = parentsOf(truth.map(({ depth }) => depth));
  return found.map((_, place) => {
    const own = matched.get(place);
    if (own === undefined) return NONE;
    const parent = parents[own] ?? NO_PARENT;
    return parent === NO_PARENT ? NO_PARENT : places.get(parent);
  });
}

function bare(text: string): string {
  return text.replace(/[\s`*_~\\\u200b-\u200f\ufeff]/g, '');
}

/** The longest common subsequence: places in the first by places in the second. */
function commonTexts(a: readonly string[], b: readonly string[]): ReadonlyMap<number, number> {
  const width = b.length + 1;
  const longest = new Int32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const isSame = a[i] === b[j];
      longest[i * width + j] = isSame ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const matched = new Map<number, number>();
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) matched.set(i++, j++);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return matched;
}
