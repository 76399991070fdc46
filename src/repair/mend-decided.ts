import type { Edit, MendedBlock, Override, RepairOptions, RepairResult } from '../types/repair.ts';
import { applyEdits } from '../util/text/apply-edits.ts';
import { type LineIndex, lineIndex } from '../util/text/line-index.ts';
import { shiftResult } from '../util/text/shift-result.ts';
import { gapBefore } from './gap-before.ts';
import { mendMarkdown } from './markdown/mend-markdown.ts';
import { pinFence, pinHeadings } from './markdown/pin-markup.ts';
import { rebuild } from './rebuild.ts';

/** An empty line, or the end of the text. */
const BLANK_START = /^[ \t]*(?:\r|\n|$)/;

/** The lines of one decision, and the edits that make them what it says. */
interface Pinned {
  readonly lines: readonly [first: number, last: number];
  readonly start: number;
  readonly end: number;
  readonly edits: readonly Edit[];
  readonly blocks: readonly MendedBlock[];
  readonly dropped: RepairResult['dropped'];
}

/**
 * Mend Markdown about which a person has decided something: the lines of each override become what it
 * says, and the rest is mended as other Markdown is.
 *
 * An override of lines inside a fenced block that leaves out its fences is ignored, since it would
 * tear the block apart.
 */
export function mendDecided(source: string, options: RepairOptions): RepairResult {
  const base = mendMarkdown(source, options);
  const overrides = options.overrides ?? [];
  if (overrides.length === 0) return base;
  const index = lineIndex(source);
  const pinned = overrides.flatMap((override) => pin(source, index, override, base.blocks) ?? []);
  if (pinned.length === 0) return base;
  const isFree = (start: number, end: number): boolean =>
    !pinned.some((part) => start < part.end && part.start < Math.max(end, start + 1));
  const edits = [
    ...pinned.flatMap((part) => part.edits),
    ...base.edits.filter(({ start, end }) => isFree(start, end)),
  ]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter((edit, at, all) => !isSame(edit, all[at - 1]));
  return {
    markdown: applyEdits(source, edits),
    edits,
    blocks: [
      ...base.blocks.flatMap((block) => cutOut(block, pinned)),
      ...pinned.flatMap((part) => part.blocks),
    ].sort((a, b) => a.lines[0] - b.lines[0]),
    messages: base.messages.filter(
      ({ place }) => place === undefined || isFree(place.start.offset, place.end.offset),
    ),
    dropped: pinned.flatMap((part) => part.dropped),
  };
}

/** Whether two adjacent overrides ask for the same blank line between them. */
function isSame(edit: Edit, before: Edit | undefined): boolean {
  return before?.rule === 'block-gap' && edit.rule === 'block-gap' && before.start === edit.start;
}

function pin(
  source: string,
  index: LineIndex,
  override: Override,
  blocks: readonly MendedBlock[],
): Pinned | undefined {
  const lines = override.lines;
  const [start, end] = [index.offsetOf(lines[0]), index.offsetOf(lines[1] + 1)];
  // Lines that the text does not have.
  if (start >= source.length) return undefined;
  const touched = blocks.filter(
    (block) => block.lines[0] <= lines[1] && lines[0] <= block.lines[1],
  );
  const isInside = touched.some(
    ({ kind, lines: own }) => kind === 'code' && (own[0] < lines[0] || own[1] > lines[1]),
  );
  if (isInside) return undefined;
  const text = source.slice(start, end);
  const result = shiftResult(pinText(text, override, touched), start, lines[0] - 1);
  const isBare = override.as === 'asis' || override.as === 'boilerplate';
  const edits = isBare
    ? result.edits
    : [...gapBefore(source, start), ...result.edits, ...gapAfter(source, end)];
  return {
    ...{ lines, start, end },
    edits,
    blocks: result.blocks,
    dropped: result.dropped,
  };
}

function gapAfter(source: string, end: number): readonly Edit[] {
  return BLANK_START.test(source.slice(end, end + 200)) ? [] : gapBefore(source, end);
}

function pinText(text: string, override: Override, touched: readonly MendedBlock[]): RepairResult {
  const own: Override = { ...override, lines: [1, override.lines[1] - override.lines[0] + 1] };
  const [block] = touched;
  if (own.as === 'asis') return unchanged(text, own, block);
  if (own.as === 'heading') return pinHeadings(text, own, block?.depth);
  if (own.as === 'code' || own.as === 'mermaid') {
    const fenced = pinFence(text, own);
    if (fenced) return fenced;
  }
  if (touched.length === 1 && block?.kind === own.as) return unchanged(text, own, block);
  // Of the two dialects only resiliparse keeps indentation.
  const dialect = /^[ \t]+\S/m.test(text) ? 'resiliparse' : 'trafilatura';
  return rebuild(text, dialect, { overrides: [own] });
}

function unchanged(
  text: string,
  { lines, rows }: Override,
  block: MendedBlock | undefined,
): RepairResult {
  const kind = block?.kind ?? 'paragraph';
  // Rows are for lines that are no table yet.
  const reason = rows ? kind : `${kind}, as decided`;
  const decided = { kind, lines, changed: false, rule: 'as-is', confidence: 1, reason };
  return { markdown: text, edits: [], blocks: [decided], messages: [], dropped: [] };
}

/** The parts of a block that no override covers. */
function cutOut(block: MendedBlock, pinned: readonly Pinned[]): readonly MendedBlock[] {
  let left: readonly MendedBlock[] = [block];
  for (const { lines } of pinned) {
    left = left.flatMap((part) => {
      if (part.lines[1] < lines[0] || part.lines[0] > lines[1]) return [part];
      const before = { ...part, lines: [part.lines[0], lines[0] - 1] as const };
      const after = { ...part, lines: [lines[1] + 1, part.lines[1]] as const };
      return [before, after].filter((rest) => rest.lines[0] <= rest.lines[1]);
    });
  }
  return left;
}
