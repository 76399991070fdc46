import type { Review, ReviewBlock } from '../../../types/review.ts';
import { isUncertain } from './describe-block.ts';

/** The decisions about an article as the panel lists them. */
export type BlockGroups = Readonly<
  Record<'uncertain' | 'decided' | 'mended' | 'untouched', readonly ReviewBlock[]>
>;

/** Group decisions: each stands in one group, in the order of the article, the uncertain by how much they are. */
export function groupBlocks({
  blocks,
  threshold,
}: Pick<Review, 'blocks' | 'threshold'>): BlockGroups {
  const uncertain = blocks.filter((block) => isUncertain(block, threshold));
  const rest = blocks.filter((block) => !block.decided && !uncertain.includes(block));
  return {
    uncertain: uncertain.toSorted((a, b) => a.confidence - b.confidence),
    decided: blocks.filter(({ decided }) => decided),
    mended: rest.filter(({ changed }) => changed),
    untouched: rest.filter(({ changed }) => !changed),
  };
}
