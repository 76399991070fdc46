import type { RepairOptions, RepairResult } from '../../types/repair.ts';
import { DEFAULT_THRESHOLD } from '../../util/default-threshold.ts';
import { piecesToEdits } from '../edit-script/pieces-to-edits.ts';
import { toSource } from '../edit-script/to-source.ts';
import { describeEdits } from './describe-edits.ts';
import { listBlocks } from './list-blocks.ts';
import { runPasses } from './run-passes.ts';

/**
 * Mend local damage in real Markdown; healthy Markdown comes back byte for byte.
 *
 * Each pass mends one kind of damage in the text that the passes before it left, so that each
 * can be simple; the pieces carry every edit back to the source.
 *
 * @param source Markdown, perhaps with damage by hand or by an export.
 * @returns Edits of the source; messages for what was mended and for what cannot be known.
 */
export function mendMarkdown(source: string, options: RepairOptions = {}): RepairResult {
  const { draft, pieces, findings } = runPasses(source, false);
  const edits = piecesToEdits(source, pieces);
  const blocks = listBlocks(source, draft.structure(), edits, toSource(pieces));
  const messages = describeEdits(source, edits, findings, options.threshold ?? DEFAULT_THRESHOLD);
  return { markdown: draft.text, edits, blocks, messages, dropped: [] };
}
