import type { RepairOptions, RepairResult } from '../types/repair.ts';
import { codeIndenter } from './3-mend/code/code-indenter.ts';
import { dropUnsoundEdits } from './5-edits/drop-unsound-edits.ts';
import { mendDecided } from './mend-decided.ts';
import { mendRebuilt } from './mend-rebuilt.ts';
import type { DamageProfile } from './profile/dialect.ts';
import { rebuild } from './rebuild.ts';
import { repairRegions } from './repair-regions.ts';

const BLANK_LINE = /(?:\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)/;

/**
 * Repair a text of any kind: flattened, Markdown, or both in one; with or without a person's decisions.
 *
 * @param profile From `profileDamage`.
 */
export function repairAny(
  source: string,
  profile: DamageProfile,
  options: RepairOptions,
): RepairResult {
  return dropUnsoundEdits(source, mendAny(source, profile, options), options.overrides);
}

function mendAny(
  source: string,
  { dialect, regions }: DamageProfile,
  options: RepairOptions,
): RepairResult {
  const indentCode = codeIndenter();
  // A Markdown file into which flattened text was pasted. Flattened text that quotes Markdown is
  // rebuilt as a whole: there the Markdown is code.
  if (regions.length > 1 && regions[0]?.dialect === 'markdown') {
    return mendRebuilt(
      source,
      repairRegions(source, regions, options, indentCode),
      options,
      indentCode,
    );
  }
  if (dialect !== 'markdown')
    return mendRebuilt(source, rebuild(source, dialect, options, indentCode), options, indentCode);
  // In a text without blank lines, a decision about some of its lines shows that line breaks part blocks.
  const isShown = (options.overrides ?? []).length > 0 && !BLANK_LINE.test(source.trim());
  return isShown ? rebuild(source, 'trafilatura', options) : mendDecided(source, options);
}
