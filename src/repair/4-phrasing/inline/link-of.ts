import type { UnitFacts } from './read-unit.ts';

/** How two neighbouring tokens stand; each has its own weights for going on and changing. */
export const LINK_KINDS = 6;

/** What kind of link leads from token `index - 1` to token `index`. */
export function linkOf({ tokens, isBroken, chunkOf }: UnitFacts, index: number): number {
  if (index === 0) return 0;
  if (isBroken[index] === 1) return 1;
  if (tokens[index]?.isSpaced) return 2;
  if (chunkOf[index] === chunkOf[index - 1]) return 3;
  // Words that ran together.
  return tokens[index]?.kind === tokens[index - 1]?.kind ? 5 : 4;
}
