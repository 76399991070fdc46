import type { RepairOptions, RepairResult } from '../types/repair.ts';
import { gatherEvidence } from './1-evidence/gather-evidence.ts';
import { loadLineModel } from './1-evidence/load-line-model.ts';
import { splitGlued } from './1-evidence/split-glued.ts';
import { splitLines } from './1-evidence/split-lines.ts';
import { findBlocks } from './2-blocks/find-blocks.ts';
import { findQuotes } from './2-blocks/find-quotes.ts';
import { splitCode } from './2-blocks/split-code.ts';
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
  const whole = splitLines(source);
  const lines = dialect === 'trafilatura' ? splitGlued(whole) : whole;
  const furniture = findBoilerplate(
    lines.map((line) => line.text),
    dialect,
  );
  const certain = new Set(furniture.map(({ line }) => line));
  const overrides = options.overrides ?? [];
  const found = findBlocks(gatherEvidence(lines), MODEL, overrides, certain, dialect).flatMap(
    splitCode,
  );
  const blocks = dialect === 'trafilatura' ? findQuotes(found) : found;
  return writeBlocks(blocks, describeText(source, dialect, blocks), options.threshold ?? 0.6);
}
