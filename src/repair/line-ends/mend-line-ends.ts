import type { Edit, Override } from '../../types/repair.ts';
import type { Line } from '../1-evidence/line.ts';
import { splitLines } from '../1-evidence/split-lines.ts';
import { findButtons } from '../furniture/find-buttons.ts';
import { findCodeLabels } from '../furniture/find-code-labels.ts';
import { findLineNumbers } from '../furniture/find-line-numbers.ts';
import { findNumbersBelow } from '../furniture/find-numbers-below.ts';
import { findPrompts } from '../furniture/find-prompts.ts';
import { trimAnchors } from '../furniture/trim-anchors.ts';
import type { Flattened } from '../profile/dialect.ts';
import { findBrokenItems } from './find-broken-items.ts';
import { findBrokenSentences } from './find-broken-sentences.ts';
import { findDoubleTabs } from './find-double-tabs.ts';
import { findEndedLines } from './find-ended-lines.ts';
import { findGluedBlocks } from './find-glued-blocks.ts';
import { findGluedButtons } from './find-glued-buttons.ts';
import { findGluedItems } from './find-glued-items.ts';
import { findGluedWords } from './find-glued-words.ts';
import { findGutterRows } from './find-gutter-rows.ts';
import { findIndentedProse } from './find-indented-prose.ts';
import { findJoints } from './find-joints.ts';
import { findLoneMarkers } from './find-lone-markers.ts';
import { findPartedRows } from './find-parted-rows.ts';
import { findSourceBreaks } from './find-source-breaks.ts';
import { findTypedItems } from './find-typed-items.ts';
import { findTypographicBullets } from './find-typographic-bullets.ts';
import { findWrappedLines } from './find-wrapped-lines.ts';
import { type MendedLines, moveLines } from './move-lines.ts';
import { findRunRows } from './rows/find-run-rows.ts';

type Finder = (
  lines: readonly Line[],
  overrides: readonly Override[],
  dialect: Flattened,
) => readonly Edit[];

const FINDERS: Readonly<Record<Flattened, readonly Finder[]>> = {
  trafilatura: [
    findWrappedLines,
    findSourceBreaks,
    findBrokenItems,
    findBrokenSentences,
    findIndentedProse,
    findJoints,
    findLoneMarkers,
    findGluedBlocks,
    findGluedButtons,
    findGluedWords,
    findGluedItems,
    findGutterRows,
    findRunRows,
    findTypographicBullets,
    findTypedItems,
  ],
  resiliparse: [
    findWrappedLines,
    findBrokenSentences,
    findIndentedProse,
    findGluedButtons,
    findEndedLines,
    findDoubleTabs,
    findPartedRows,
    findTypographicBullets,
    findTypedItems,
  ],
};

// on a line of its own¶   what is left of a title that was broken behind code
const REST = /^\p{Ll}+ \S/u;

/**
 * Mend the line breaks of a text: join lines that an extractor broke and split those that it glued, where a
 * text shows again and again that it did; remove the indentation of paragraphs; replace typographic bullets by
 * the extractor's own.
 *
 * @param source The text.
 * @param dialect How it was flattened.
 * @param overrides Lines that a person has decided on stay as they are.
 * @returns Undefined where nothing changes.
 */
export function mendLineEnds(
  source: string,
  dialect: Flattened,
  overrides: readonly Override[],
): MendedLines | undefined {
  const lines = splitLines(source);
  const found = FINDERS[dialect]
    .flatMap((find) => find(lines, overrides, dialect))
    .sort((a, b) => a.start - b.start);
  if (found.length === 0) return undefined;
  const apart = findApart(lines, overrides);
  const free = withoutOverlaps(
    outside(found, lines.filter(({ number }) => apart.has(number)).map(openBefore)),
  );
  return free.length === 0 ? undefined : moveLines(source, free, overrides);
}

/**
 * Numbers of the lines that are page furniture. They only hold here: once line breaks have moved, furniture
 * is looked for again.
 */
function findApart(lines: readonly Line[], overrides: readonly Override[]): ReadonlySet<number> {
  const { headings } = trimAnchors(lines, overrides);
  const labels = findCodeLabels(lines);
  const counted = [
    ...findLineNumbers(lines).flatMap(({ numbers }) => numbers),
    ...findNumbersBelow(lines, labels).numbers,
  ];
  const prompts = Object.values(findPrompts(lines)).flat();
  const buttons = findButtons(lines).numbers;
  return new Set([...headings, ...counted, ...labels.keys(), ...prompts, ...buttons]);
}

/** A line that may be joined to the one before it, where it is the rest of a title. */
function openBefore(line: Line): Line {
  if (!REST.test(line.text)) return line;
  const { number, start, end, text, blankBefore, part } = line;
  return { number, start: start + 1, end, text, blankBefore, part };
}

/** The edits that do not touch some lines and their ends, in order. */
function outside(edits: readonly Edit[], lines: readonly Line[]): readonly Edit[] {
  let at = 0;
  return edits.filter(({ start, end }) => {
    while ((lines[at]?.end ?? start) < start) at += 1;
    return end < (lines[at]?.start ?? Number.POSITIVE_INFINITY);
  });
}

/** Of edits that overlap, the one that begins first. */
function withoutOverlaps(edits: readonly Edit[]): readonly Edit[] {
  let end = 0;
  return edits.filter((edit) => {
    if (edit.start < end) return false;
    end = edit.end;
    return true;
  });
}
