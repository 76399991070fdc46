import type { RepairOptions, RepairResult } from '../types/repair.ts';
import { describeText } from './3-mend/describe-text.ts';
import { writeBlocks } from './5-edits/write-blocks.ts';
import { mendLineEnds } from './line-ends/mend-line-ends.ts';
import { placeBack } from './line-ends/place-back.ts';
import type { Flattened } from './profile/dialect.ts';
import { readBlocks } from './read-blocks.ts';

/**
 * Turn flattened text back into Markdown: measure its lines, find the best sequence of blocks,
 * mend each of them, and write the changes as edits. Where the extractor put the ends of lines
 * elsewhere than it does otherwise, they are moved first.
 *
 * @param source The text.
 * @param dialect How it was flattened.
 * @param options Threshold and a person's overrides.
 */
export function rebuild(source: string, dialect: Flattened, options: RepairOptions): RepairResult {
  const overrides = options.overrides ?? [];
  const first = mendLineEnds(source, dialect, overrides);
  if (!first) return rebuildLines(source, dialect, options);
  const moved = { ...options, overrides: first.overrides };
  return placeBack(source, first, rebuildLines(first.text, dialect, moved));
}

function rebuildLines(source: string, dialect: Flattened, options: RepairOptions): RepairResult {
  const blocks = readBlocks(source, dialect, options.overrides ?? []);
  return writeBlocks(blocks, describeText(source, dialect, blocks), options.threshold ?? 0.6);
}
