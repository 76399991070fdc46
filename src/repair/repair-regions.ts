import type { Message, Place } from '../types/message.ts';
import type { Edit, RepairOptions, RepairResult } from '../types/repair.ts';
import { applyEdits } from '../util/apply-edits.ts';
import { type LineIndex, lineIndex } from '../util/line-index.ts';
import { mendMarkdown } from './markdown/mend-markdown.ts';
import type { DialectRegion } from './profile/dialect.ts';
import { rebuild } from './rebuild.ts';

/**
 * Repair a text whose parts came about in different ways, each part in its own.
 *
 *     ## Part one        ← Markdown: mended
 *     …
 *     Part two           ← pasted from an extractor: rebuilt
 *
 * @param regions As `profileDamage` found them: in order, covering all lines.
 */
export function repairRegions(
  source: string,
  regions: readonly DialectRegion[],
  options: RepairOptions,
): RepairResult {
  const index = lineIndex(source);
  const parts = regions.map((region) => repairRegion(source, index, region, options));
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
): RepairResult {
  const start = index.offsetOf(first);
  const text = source.slice(start, index.offsetOf(last + 1));
  const own = { ...options, overrides: ownOverrides(options, first, last) };
  const result = dialect === 'markdown' ? mendMarkdown(text, own) : rebuild(text, dialect, own);
  const edits = result.edits.map((edit) => ({
    ...edit,
    start: edit.start + start,
    end: edit.end + start,
  }));
  return {
    markdown: result.markdown,
    edits: [...gapBefore(source, start), ...edits],
    blocks: result.blocks.map((block) => ({
      ...block,
      lines: [block.lines[0] + first - 1, block.lines[1] + first - 1],
    })),
    messages: result.messages.map((message) => shiftMessage(message, start, first - 1)),
    dropped: result.dropped.map((drop) => ({ ...drop, line: drop.line + first - 1 })),
  };
}

/** A blank line between regions, where there is none. */
function gapBefore(source: string, start: number): readonly Edit[] {
  const before = source.slice(Math.max(0, start - 80), start);
  if (start === 0 || /(?:\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(before)) return [];
  return [{ start, end: start, text: '\n', rule: 'block-gap', confidence: 1 }];
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

function shiftMessage(message: Message, offset: number, lines: number): Message {
  const { place } = message;
  if (place === undefined) return message;
  const shift = (point: Place['start']): Place['start'] => ({
    line: point.line + lines,
    column: point.column,
    offset: point.offset + offset,
  });
  return { ...message, place: { start: shift(place.start), end: shift(place.end) } };
}
