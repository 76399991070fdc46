import type { RepairOptions, RepairResult } from '../types/repair.ts';
import { keepCharacters } from './5-edits/keep-characters.ts';
import { decideMarkdown } from './decide-markdown.ts';
import type { DamageProfile } from './profile/dialect.ts';
import { rebuild } from './rebuild.ts';
import { repairRegions } from './repair-regions.ts';
import { settle } from './settle.ts';

const BLANK_LINE = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/;

/**
 * Turn damaged text of any kind back into Markdown.
 *
 * @param profile From `profileDamage`.
 */
export function repairAny(
  source: string,
  profile: DamageProfile,
  options: RepairOptions,
): RepairResult {
  return keepCharacters(source, mendAny(source, profile, options), options.overrides);
}

function mendAny(
  source: string,
  { dialect, regions }: DamageProfile,
  options: RepairOptions,
): RepairResult {
  // A Markdown file into which flattened text was pasted. Flattened text that quotes Markdown is
  // rebuilt as a whole: there the Markdown is code.
  if (regions.length > 1 && regions[0]?.dialect === 'markdown') {
    return settle(source, repairRegions(source, regions, options), options);
  }
  if (dialect !== 'markdown') return settle(source, rebuild(source, dialect, options), options);
  // Where nothing else parts blocks, a decision shows that line breaks do.
  const isShown = (options.overrides ?? []).length > 0 && !BLANK_LINE.test(source.trim());
  return isShown ? rebuild(source, 'trafilatura', options) : decideMarkdown(source, options);
}
