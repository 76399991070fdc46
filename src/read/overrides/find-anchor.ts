/** What came of looking for a line by its text: 0-based places. */
export type Anchor =
  | { readonly kind: 'exact'; readonly index: number }
  | { readonly kind: 'near'; readonly index: number }
  | { readonly kind: 'ambiguous'; readonly places: readonly number[] }
  | { readonly kind: 'none'; readonly best: number | undefined };

/** Share of letter pairs that an edited line still has in common with its anchor. */
const SIMILAR = 0.7;
/** With less in common a line is not worth naming. */
const ALIKE = 0.4;
/** Two lines this close to each other in likeness cannot be told apart. */
const MARGIN = 0.05;

/**
 * Find the line that an anchor names: the same text first, white space aside, then the most
 * similar line if it is similar enough and no other is about as similar.
 *
 * @param anchor Text of a line; with `…` at its end, the beginning of one.
 * @param lines The article's lines.
 * @param from First place to look at.
 * @param hint Place that decides between equals.
 */
export function findAnchor(
  anchor: string,
  lines: readonly string[],
  from: number,
  hint: number | undefined,
): Anchor {
  const wanted = tidy(anchor);
  const fits = fitting(wanted);
  const exact = [...lines.keys()].filter(
    (place) => place >= from && fits(tidy(lines[place] ?? '')),
  );
  if (exact.length > 0) return choose(exact, 'exact', hint);
  const scores = lines.map((line, place) => (place < from ? 0 : likeness(wanted, tidy(line))));
  const top = scores.reduce((best, score) => Math.max(best, score), 0);
  const best = top >= ALIKE ? scores.indexOf(top) : undefined;
  if (top < SIMILAR) return { kind: 'none', best };
  const rivals = [...scores.keys()].filter((place) => (scores[place] ?? 0) >= top - MARGIN);
  return choose(rivals, 'near', hint);
}

function choose(
  places: readonly number[],
  kind: 'exact' | 'near',
  hint: number | undefined,
): Anchor {
  const [only, second] = places;
  if (only !== undefined && second === undefined) return { kind, index: only };
  if (hint === undefined) return { kind: 'ambiguous', places };
  const index = places.reduce((a, b) => (Math.abs(b - hint) < Math.abs(a - hint) ? b : a));
  return { kind, index };
}

function fitting(wanted: string): (line: string) => boolean {
  const start = wanted.endsWith('…') ? wanted.slice(0, -1).trimEnd() : '';
  return (line) => line === wanted || (start !== '' && line.startsWith(start));
}

function tidy(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** Dice's coefficient of the letter pairs, in [0, 1]. */
function likeness(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  // Even if every pair of the shorter one were found, it would not do.
  if (short < 2 || (2 * (short - 1)) / (short + long - 2) < SIMILAR) return 0;
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < a.length; i++) {
    const pair = a.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let i = 0; i + 1 < b.length; i++) {
    const left = pairs.get(b.slice(i, i + 2)) ?? 0;
    if (left > 0) common += 1;
    pairs.set(b.slice(i, i + 2), left - 1);
  }
  return (2 * common) / (a.length + b.length - 2);
}
