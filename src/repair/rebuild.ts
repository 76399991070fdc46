import type { RepairOptions, RepairResult } from '../types/repair.ts';
import { describeText } from './3-mend/describe-text.ts';
import { writeBlocks } from './5-edits/write-blocks.ts';
import type { Dialect } from './profile/dialect.ts';
import { readBlocks } from './read-blocks.ts';

/**
 * Turn flattened text back into Markdown: measure its lines, find the best sequence of blocks,
 * mend each of them, and write the changes as edits.
 *
 * @param source The text.
 * @param dialect How it was flattened.
 * @param options Threshold and a person's overrides.
 */
export function rebuild(
  source: string,
  dialect: Exclude<Dialect, 'markdown'>,
  options: RepairOptions,
): RepairResult {
  const blocks = readBlocks(source, dialect, options.overrides ?? []);
  return writeBlocks(blocks, describeText(source, dialect, blocks), options.threshold ?? 0.6);
}
