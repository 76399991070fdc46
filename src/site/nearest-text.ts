/**
 * Find the candidate that looks most like a text, for "did you mean".
 *
 * Compares by shared pairs of characters (Dice's coefficient) without regard to case.
 *
 * @returns The best candidate, or `undefined` when none shares half of its pairs.
 */
export function nearestText(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = pairs(text);
  let best: string | undefined;
  let bestScore = 0.5;
  for (const candidate of candidates) {
    const score = dice(wanted, pairs(candidate));
    if (score <= bestScore) continue;
    best = candidate;
    bestScore = score;
  }
  return best;
}

function pairs(text: string): ReadonlySet<string> {
  const folded = text.normalize('NFC').toLowerCase();
  const found = new Set<string>();
  for (let index = 0; index + 1 < folded.length; index += 1)
    found.add(folded.slice(index, index + 2));
  return found;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / Math.max(1, a.size + b.size);
}
