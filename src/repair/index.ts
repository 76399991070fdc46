import type { RepairOptions, RepairResult } from '../types/repair.ts';
import { checkOptions } from './check-options.ts';
import { profileDamage } from './profile.ts';
import { repairAny } from './repair-any.ts';
import { repairMarkdown } from './repair-markdown.ts';

/**
 * Turn damaged text back into Markdown.
 *
 * Pure, synchronous, deterministic; never throws on any text.
 *
 * @param source The text as it arrived.
 * @param options Threshold and a person's overrides.
 * @throws {TypeError} Only where `source` is no text, or an option has a value that it cannot have.
 * @returns Markdown that is `source` with `edits` applied, and what was decided and why.
 */
export function repair(source: string, options: RepairOptions = {}): RepairResult {
  checkOptions(source, options);
  const profile = profileDamage(source);
  return repairMarkdown(source, profile, options) ?? repairAny(source, profile, options);
}
