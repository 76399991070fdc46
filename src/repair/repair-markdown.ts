import type { RepairOptions, RepairResult } from '../types/repair.ts';
import { dropUnsoundEdits } from './5-edits/drop-unsound-edits.ts';
import { mendMarkdown } from './markdown/mend-markdown.ts';
import type { DamageProfile } from './profile/dialect.ts';

/**
 * Repair a text that is Markdown throughout and has no overrides: the most frequent case.
 *
 * It stands apart from `repairAny`, which needs four times as much code, so that a build can load that
 * only for a text that needs it.
 *
 * @param profile From `profileDamage`.
 * @returns Undefined for any other text: `repairAny` repairs it.
 */
export function repairMarkdown(
  source: string,
  { dialect, regions }: DamageProfile,
  options: RepairOptions,
): RepairResult | undefined {
  const isWhole = dialect === 'markdown' && regions.length <= 1;
  if (!isWhole || (options.overrides ?? []).length > 0) return undefined;
  return dropUnsoundEdits(source, mendMarkdown(source, options));
}
