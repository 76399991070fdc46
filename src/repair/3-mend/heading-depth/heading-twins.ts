import type { FoundHeading } from './found-heading.ts';

const WINDOW = 60;
const LEAST_LIKENESS = 0.45;

/** Find for each heading how many steps back the one is that is most alike, 0 for none. */
export function headingTwins(headings: readonly FoundHeading[]): readonly number[] {
  return headings.map((_, index) => findTwin(headings, index));
}

/** Steps back to the heading whose start and end are most like this one's, 0 for none. */
function findTwin(headings: readonly FoundHeading[], index: number): number {
  const text = headings[index]?.text ?? '';
  let best = LEAST_LIKENESS;
  let twin = 0;
  for (let back = 1; back <= Math.min(index, WINDOW); back++) {
    const other = headings[index - back]?.text ?? '';
    const likeness = other === text ? 1 : likenessOf(other, text);
    if (likeness > best) [best, twin] = [likeness, back];
  }
  return twin;
}

function likenessOf(a: string, b: string): number {
  const length = Math.min(a.length, b.length, 40);
  let start = 0;
  while (start < length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  while (end < length - start && fromEnd(a, end) === fromEnd(b, end)) end++;
  return (start + end) / Math.max(a.length, b.length, 1);
}

function fromEnd(text: string, at: number): number {
  return text.charCodeAt(text.length - 1 - at);
}
