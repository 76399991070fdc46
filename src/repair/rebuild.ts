import type { RepairOptions, RepairResult } from '../types/repair.ts';
import { gatherEvidence } from './1-evidence/gather-evidence.ts';
import { loadLineModel } from './1-evidence/line-model.ts';
import { splitLines } from './1-evidence/split-lines.ts';
import { findBlocks } from './2-blocks/find-blocks.ts';
import { findBoilerplate } from './3-mend/boilerplate/find-boilerplate.ts';
import { describeText } from './3-mend/describe-text.ts';
import { writeBlocks } from './5-edits/write-blocks.ts';
import type { Dialect } from './profile/dialect.ts';

const MODEL = loadLineModel();

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
  const lines = splitLines(source);
  const furniture = findBoilerplate(
    lines.map((line) => line.text),
    dialect,
  );
  const certain = new Set(furniture.map(({ line }) => line));
  const blocks = findBlocks(gatherEvidence(lines), MODEL, options.overrides ?? [], certain);
  return writeBlocks(blocks, describeText(source, dialect, blocks), options.threshold ?? 0.6);
}
