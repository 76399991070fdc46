import type { Override } from '../types/repair.ts';
import { once } from '../util/memo/once.ts';
import { loadLineModel } from './1-evidence/model/load-line-model.ts';
import type { Block } from './2-blocks/block.ts';
import { outlineBlocks } from './3-mend/heading-depth/outline-blocks.ts';
import { dropNestedRepeats } from './3-mend/list/drop-nested-repeats.ts';
import { nestInItems } from './3-mend/list/nest-in-items.ts';
import type { Flattened } from './profile/dialect.ts';
import { readDrafts } from './read-drafts.ts';

const lineModel = once(loadLineModel);

/**
 * Find the blocks of flattened text: measure its lines and search the best sequence, then decide
 * by the outline of the whole what is a heading, and how deep, what stands twice, and what stands
 * in an item.
 *
 * @param source The text.
 * @param dialect How it was flattened.
 * @param overrides A person's decisions.
 */
export function readBlocks(
  source: string,
  dialect: Flattened,
  overrides: readonly Override[],
): readonly Block[] {
  const blocks = outlineBlocks(readDrafts(source, dialect, overrides, lineModel()));
  return nestInItems(dialect === 'trafilatura' ? dropNestedRepeats(blocks) : blocks, dialect);
}
