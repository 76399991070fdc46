import type { RepairOptions, RepairResult } from '../types/repair.ts';
import { mendMarkdown } from './markdown/mend-markdown.ts';
import { profileDamage } from './profile.ts';
import { rebuild } from './rebuild.ts';
import { repairRegions } from './repair-regions.ts';

/**
 * Turn damaged text back into Markdown.
 *
 * Pure, synchronous, deterministic; never throws on any text.
 *
 * @param source The text as it arrived.
 * @param options Threshold and a person's overrides.
 * @returns Markdown that is `source` with `edits` applied, and what was decided and why.
 */
export function repair(source: string, options: RepairOptions = {}): RepairResult {
  const { dialect, regions } = profileDamage(source);
  // A Markdown file into which flattened text was pasted. Flattened text that quotes Markdown is
  // rebuilt as a whole: there the Markdown is code.
  if (regions.length > 1 && regions[0]?.dialect === 'markdown') {
    return repairRegions(source, regions, options);
  }
  if (dialect === 'markdown') return mendMarkdown(source, options);
  return rebuild(source, dialect, options);
}
