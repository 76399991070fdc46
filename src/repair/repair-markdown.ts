import type { RepairOptions, RepairResult } from '../types/repair.ts';
import { keepCharacters } from './5-edits/keep-characters.ts';
import { mendMarkdown } from './markdown/mend-markdown.ts';
import type { DamageProfile } from './profile/dialect.ts';

/**
 * Mend a text that is Markdown from beginning to end and that nobody has decided anything about.
 *
 * All others need four times as much code: who can wait for that loads it for them alone.
 *
 * @param profile From `profileDamage`.
 * @returns Undefined for all others: `repairAny` mends them.
 */
export function repairMarkdown(
  source: string,
  { dialect, regions }: DamageProfile,
  options: RepairOptions,
): RepairResult | undefined {
  const isWhole = dialect === 'markdown' && regions.length <= 1;
  if (!isWhole || (options.overrides ?? []).length > 0) return undefined;
  return keepCharacters(source, mendMarkdown(source, options));
}
