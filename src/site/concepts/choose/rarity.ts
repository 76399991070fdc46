// Below this share a word is as rare as one that the table does not have.
const RAREST = 0.008;

/** How little a word is said in writing at large, from the share of documents that have it. */
export function rarity(share: number): number {
  return Math.log(0.25 / Math.max(share, RAREST));
}
