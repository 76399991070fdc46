import { chunksOf } from './chunks-of.ts';

/**
 * List the names that stand in headings: what an article is about is seldom marked as code.
 *
 * @param headings In order.
 * @returns 2 for names of the first heading, 1 for others.
 */
export function readTitles(headings: readonly string[]): ReadonlyMap<string, number> {
  const titles = new Map<string, number>();
  for (const [place, text] of headings.entries()) {
    for (const { coreStart, coreEnd } of chunksOf({ text, breaks: [] })) {
      const name = text.slice(coreStart, coreEnd);
      if (!titles.has(name)) titles.set(name, place === 0 ? 2 : 1);
    }
  }
  return titles;
}
