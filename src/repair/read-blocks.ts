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
 * Find the blocks of flattened text. `readDrafts` finds them line by line; then the outline of the
 * whole text decides which are headings and how deep they are, repeated items are dropped, and blocks
 * that belong into a list item are put there.
 *
 * @param source The text.
 * @param dialect How it was flattened.
 * @param overrides A person's decisions.
 * @returns The blocks in source order; boilerplate is among them.
 */
export function readBlocks(
  source: string,
  dialect: Flattened,
  overrides: readonly Override[],
): readonly Block[] {
  const blocks = outlineBlocks(readDrafts(source, dialect, overrides, lineModel()));
  return nestInItems(dialect === 'trafilatura' ? dropNestedRepeats(blocks) : blocks, dialect);
}
