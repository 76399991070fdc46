import type { RepairOptions, RepairResult } from '../types/repair.ts';
import { applyEdits } from '../util/text/apply-edits.ts';
import { type LineIndex, lineIndex } from '../util/text/line-index.ts';
import { shiftResult } from '../util/text/shift-result.ts';
import type { CodeIndenter } from './3-mend/code/code-indenter.ts';
import { gapBefore } from './gap-before.ts';
import { mendDecided } from './mend-decided.ts';
import type { DialectRegion } from './profile/dialect.ts';
import { rebuild } from './rebuild.ts';

/**
 * Repair a text that is Markdown in some parts and flattened in others, each part by itself.
 *
 *     ## Part one        ← Markdown: mended
 *     …
 *     Part two           ← pasted from an extractor: rebuilt
 *
 * @param regions As `profileDamage` found them: in order, covering all lines.
 * @param indentCode Indents the text's code.
 */
export function repairRegions(
  source: string,
  regions: readonly DialectRegion[],
  options: RepairOptions,
  indentCode: CodeIndenter,
): RepairResult {
  const index = lineIndex(source);
  const parts = regions.map((region) => repairRegion(source, index, region, options, indentCode));
  const edits = parts.flatMap((part) => part.edits);
  return {
    markdown: applyEdits(source, edits),
    edits,
    blocks: parts.flatMap((part) => part.blocks),
    messages: parts.flatMap((part) => part.messages),
    dropped: parts.flatMap((part) => part.dropped),
  };
}

function repairRegion(
  source: string,
  index: LineIndex,
  { dialect, lines: [first, last] }: DialectRegion,
  options: RepairOptions,
  indentCode: CodeIndenter,
): RepairResult {
  const start = index.offsetOf(first);
  const text = source.slice(start, index.offsetOf(last + 1));
  const own = { ...options, overrides: ownOverrides(options, first, last) };
  const result =
    dialect === 'markdown' ? mendDecided(text, own) : rebuild(text, dialect, own, indentCode);
  const shifted = shiftResult(result, start, first - 1);
  return { ...shifted, edits: [...gapBefore(source, start), ...shifted.edits] };
}

function ownOverrides(
  { overrides = [] }: RepairOptions,
  first: number,
  last: number,
): NonNullable<RepairOptions['overrides']> {
  return overrides
    .filter(({ lines }) => lines[0] >= first && lines[1] <= last)
    .map((override) => ({
      ...override,
      lines: [override.lines[0] - first + 1, override.lines[1] - first + 1],
    }));
}
