/** With each block in between, a neighbour counts this much less. */
const FADING = 0.8;

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
  const first = Math.max(0, index - REACH);
  detected.slice(first, index + REACH + 1).forEach(({ lang, confidence }, i) => {
    const distance = Math.abs(first + i - index);
    if (distance === 0) return;
    weights.set(lang, (weights.get(lang) ?? 0) + confidence * FADING ** distance);
  });
  return [...weights].map(([lang, weight]) => ({ lang, weight }));
}

/** Blocks further away than this count nothing. */
const REACH = 24;
