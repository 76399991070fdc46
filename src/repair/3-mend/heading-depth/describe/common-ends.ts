/** How much of two texts is the same, from the start and from the end. */
export interface CommonEnds {
  /** Characters at the end. */
  readonly end: number;
  /** Characters at both sides, as a share of the longer text. */
  readonly share: number;
}

/**
 * Compare how two texts begin and end.
 *
 * @param most Largest number of characters that are compared, of both sides together. @default all
 */
export function commonEnds(
  a: string,
  b: string,
  most: number = Number.POSITIVE_INFINITY,
): CommonEnds {
  const length = Math.min(a.length, b.length, most);
  let start = 0;
  while (start < length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  while (end < length - start && fromEnd(a, end) === fromEnd(b, end)) end++;
  return { end, share: (start + end) / Math.max(a.length, b.length, 1) };
}

function fromEnd(text: string, at: number): number {
  return text.charCodeAt(text.length - 1 - at);
}
