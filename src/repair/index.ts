import type { RepairOptions, RepairResult } from '../types/repair.ts';
import { decideMarkdown } from './decide-markdown.ts';
import { profileDamage } from './profile.ts';
import { rebuild } from './rebuild.ts';
import { repairRegions } from './repair-regions.ts';

const BLANK_LINE = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/;

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
  if (dialect !== 'markdown') return rebuild(source, dialect, options);
  // Where nothing else parts blocks, a decision shows that line breaks do.
  const isShown = (options.overrides ?? []).length > 0 && !BLANK_LINE.test(source.trim());
  return isShown ? rebuild(source, 'trafilatura', options) : decideMarkdown(source, options);
}
