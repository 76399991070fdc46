import { parseDecisions } from '../../read/overrides/parse-decisions.ts';
import { resolveDecisions } from '../../read/overrides/resolve-decisions.ts';
import type { Sidecar } from '../../types/decision.ts';

/** An entry of `NAME.repair.yml` and the lines that it speaks of. */
export interface PlacedEntry {
  /** Offset of the entry in its file. */
  readonly offset: number;
  /** 1-based, inclusive, in the article's body. */
  readonly lines: readonly [first: number, last: number];
}

/**
 * Find the lines that each entry speaks of; entries that fit nowhere are left out.
 *
 * @param lines The article's body.
 * @param firstLine 1-based line of the file where the body begins.
 */
export function placeEntries(
  sidecar: Sidecar | undefined,
  lines: readonly string[],
  firstLine: number,
): readonly PlacedEntry[] {
  if (sidecar === undefined) return [];
  return parseDecisions(sidecar).decisions.flatMap((decision) => {
    const found = resolveDecisions([decision], { lines, firstLine }, sidecar.path).overrides[0];
    return found ? [{ offset: decision.place.start.offset, lines: found.lines }] : [];
  });
}
