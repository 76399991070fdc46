import type { FoundHeading } from './found-heading.ts';

/** Where an article lists a heading before it comes. */
export interface ListedHeading {
  /** Place of the heading whose section names this one on a line of its own, -1 for none. */
  readonly by: number;
  /** Whether the article has a list of contents, and whether this heading is in it. */
  readonly contents: 'none' | 'out' | 'in';
}

/** A text is looked for in the first so many headings that have it. */
const REPEATS = 50;
/** A list of contents names so many headings. */
const LEAST = 3;
const LONGEST = 100;

/** Find the headings that stand on lines of sections before them, as in lists of contents. */
export function listedHeadings(headings: readonly FoundHeading[]): readonly ListedHeading[] {
  const places = new Map<string, number[]>();
  for (const [at, { text }] of headings.entries()) {
    const name = bareText(text);
    if (name.length < 2) continue;
    const known = places.get(name);
    if (known && known.length < REPEATS) known.push(at);
    else if (!known) places.set(name, [at]);
  }
  const firsts = new Set([...places.keys()].map((name) => name.charCodeAt(0)));
  const by = headings.map(() => -1);
  let contents: ReadonlySet<number> = new Set();
  for (const [at, { body = '' }] of headings.entries()) {
    const named = namedIn(body, at, places, firsts);
    for (const place of named) by[place] = at;
    if (named.size >= LEAST && named.size > contents.size) contents = named;
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
  firsts: ReadonlySet<number>,
): ReadonlySet<number> {
  const named = new Set<number>();
  for (const line of text.split('\n')) {
    if (line.length > LONGEST || !mayBegin(line, firsts)) continue;
    for (const place of places.get(bareText(line)) ?? []) if (place > after) named.add(place);
  }
  return named;
}

/** Whether the bare text of a line may begin with one of some characters; most lines are done with. */
function mayBegin(line: string, firsts: ReadonlySet<number>): boolean {
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    const small = code | 32;
    if (small >= 97 && small <= 122) return firsts.has(small);
    if ((code >= 48 && code <= 57) || (code >= 0x4e00 && code <= 0x9fef)) return firsts.has(code);
    if (code >= 128) return true;
  }
  return false;
}

function bareText(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
