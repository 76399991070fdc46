import type { RepairOptions, RepairResult } from '../types/repair.ts';
import { checkOptions } from './check-options.ts';
import { profileDamage } from './profile-damage.ts';
import { repairAny } from './repair-any.ts';
import { repairMarkdown } from './repair-markdown.ts';

/**
 * Turn damaged text back into Markdown.
 *
 * Pure, synchronous, deterministic. Healthy Markdown comes out byte for byte.
 *
 * @param source The damaged text, without front matter.
 * @param options Threshold for warnings, and a person's overrides.
 * @returns The Markdown, which is `source` with `edits` applied, and what was decided and why.
 * @throws {TypeError} Where `source` is no string, or an option has an invalid value; never for a text.
 */
export function repair(source: string, options: RepairOptions = {}): RepairResult {
  checkOptions(source, options);
  const profile = profileDamage(source);
  return repairMarkdown(source, profile, options) ?? repairAny(source, profile, options);
}
