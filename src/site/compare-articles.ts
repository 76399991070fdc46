import type { FilePath } from '../types/brand.ts';

// Digits and what stands between them: `10-intro.md` → `10`, `-intro.md`.
const CHUNK = /\d+|\D+/g;

/**
 * Order of articles in the site: by `order`, then by path as a person would sort it, so that
 * `2-b.md` comes before `10-a.md`. Independent of the machine's locale.
 */
export function compareArticles(
  a: { readonly order: number; readonly path: FilePath },
  b: { readonly order: number; readonly path: FilePath },
): number {
  return compareNumbers(a.order, b.order) || compareNatural(a.path, b.path);
}

/** `Infinity` stands for articles without an order; two of them are equal. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function compareNatural(a: string, b: string): number {
  const left = a.match(CHUNK) ?? [];
  const right = b.match(CHUNK) ?? [];
  for (const [index, chunk] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const order = compareChunk(chunk, other);
    if (order !== 0) return order;
  }
  return left.length < right.length ? -1 : compareText(a, b);
}

function compareChunk(a: string, b: string): number {
  const byNumber = Number(a) - Number(b);
  return Number.isNaN(byNumber) ? compareText(a, b) : byNumber;
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
