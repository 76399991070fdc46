/** With each block in between, a neighbour counts this much less. */
const DECAY = 0.8;

/** Blocks further away than this count nothing. */
const REACH = 24;
const FADED: readonly number[] = Array.from({ length: REACH + 1 }, (_, i) => DECAY ** i);

/** A language of the document and how much it counts. */
export interface WeighedLanguage {
  readonly lang: string;
  readonly weight: number;
}

/**
 * What the other blocks of a document say about one of them: the nearer, the more.
 *
 * @param index The block in question; it does not count itself.
 */
export function languagesAround(
  detected: readonly { readonly lang: string; readonly confidence: number }[],
  index: number,
): readonly WeighedLanguage[] {
  const weights = new Map<string, number>();
  const end = Math.min(detected.length, index + REACH + 1);
  for (let at = Math.max(0, index - REACH); at < end; at += 1) {
    const near = detected[at];
    if (at === index || near === undefined) continue;
    const weight = near.confidence * (FADED[Math.abs(at - index)] ?? 0);
    weights.set(near.lang, (weights.get(near.lang) ?? 0) + weight);
  }
  return [...weights].map(([lang, weight]) => ({ lang, weight }));
}
