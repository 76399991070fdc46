import type { FoundHeading } from './found-heading.ts';

/** Where an article lists a heading before it comes. */
export interface ListedHeading {
  /** Place of the heading whose section names this one on a line of its own, -1 for none. */
  readonly by: number;
  /** Whether the article has a list of contents, and whether this heading is in it. */
  readonly contents: 'none' | 'out' | 'in';
}

/** Number of headings of the same text that an entry may name. */
const MAX_REPEATS = 50;
/** Least number of headings that a table of contents names. */
const MIN_ENTRIES = 3;
const MAX_ENTRY_LENGTH = 100;
/** Of a line that takes a closer look. */
const UNCLEAR = -1;

/** Find the headings that stand on lines of sections before them, as in lists of contents. */
export function listedHeadings(headings: readonly FoundHeading[]): readonly ListedHeading[] {
  const places = new Map<string, number[]>();
  for (const [at, { text }] of headings.entries()) {
    const name = bareText(text);
    if (name.length < 2) continue;
    const known = places.get(name);
    if (known && known.length < MAX_REPEATS) known.push(at);
    else if (!known) places.set(name, [at]);
  }
  const openings = new Set([...places.keys()].map(openingOf));
  const by = headings.map(() => -1);
  let contents: ReadonlySet<number> = new Set();
  for (const [at, { body = '' }] of headings.entries()) {
    const named = namedIn(body, at, places, openings);
    for (const place of named) by[place] = at;
    if (named.size >= MIN_ENTRIES && named.size > contents.size) contents = named;
  }
  return by.map((own, at) => ({
    by: own,
    contents: contents.size === 0 ? 'none' : contents.has(at) ? 'in' : 'out',
  }));
}

/** Places of the headings after some place that stand on lines of a text. */
function namedIn(
  text: string,
  after: number,
  places: ReadonlyMap<string, readonly number[]>,
  openings: ReadonlySet<number>,
): ReadonlySet<number> {
  const named = new Set<number>();
  for (const line of text.split('\n')) {
    if (line.length > MAX_ENTRY_LENGTH) continue;
    // Most lines are done with.
    const opening = openingOf(line);
    if (opening !== UNCLEAR && !openings.has(opening)) continue;
    for (const place of places.get(bareText(line)) ?? []) if (place > after) named.add(place);
  }
  return named;
}

/** The first two characters of the bare text of a line, where that is soon seen. */
function openingOf(line: string): number {
  let first = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    const small = code | 32;
    const isSmall = small >= 97 && small <= 122;
    if (isSmall || (code >= 48 && code <= 57) || (code >= 0x4e00 && code <= 0x9fef)) {
      const own = isSmall ? small : code;
      if (first > 0) return (first << 16) | own;
      first = own;
    } else if (code >= 128) return UNCLEAR;
  }
  return first;
}

function bareText(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
