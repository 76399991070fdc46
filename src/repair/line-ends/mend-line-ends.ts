import type { Edit, Override } from '../../types/repair.ts';
import { applyEdits } from '../../util/text/apply-edits.ts';
import { lineIndex } from '../../util/text/line-index.ts';
import type { Line } from '../1-evidence/line.ts';
import { splitLines } from '../1-evidence/split-lines.ts';
import { findButtons } from '../furniture/find-buttons.ts';
import { findCodeLabels } from '../furniture/find-code-labels.ts';
import { findLineNumbers } from '../furniture/find-line-numbers.ts';
import { findPrompts } from '../furniture/find-prompts.ts';
import { trimAnchors } from '../furniture/trim-anchors.ts';
import type { Flattened } from '../profile/dialect.ts';
import { findBrokenItems } from './find-broken-items.ts';
import { findBrokenSentences } from './find-broken-sentences.ts';
import { findEndedLines } from './find-ended-lines.ts';
import { findGluedItems } from './find-glued-items.ts';
import { findGluedWords } from './find-glued-words.ts';
import { findGutterRows } from './find-gutter-rows.ts';
import { findIndentedProse } from './find-indented-prose.ts';
import { findJoints } from './find-joints.ts';
import { findLoneMarkers } from './find-lone-markers.ts';
import { findSourceBreaks } from './find-source-breaks.ts';
import { findTypographicBullets } from './find-typographic-bullets.ts';
import { findWrappedLines } from './find-wrapped-lines.ts';
import { findRunRows } from './rows/find-run-rows.ts';

/** A text whose lines end where they should. */
export interface MendedLines {
  readonly text: string;
  /** What made it from the source, in order. */
  readonly edits: readonly Edit[];
  /** A person's decisions, about the lines as they are now. */
  readonly overrides: readonly Override[];
}

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
    findGluedWords,
    findGluedItems,
    findGutterRows,
    findRunRows,
    findTypographicBullets,
  ],
  resiliparse: [
    findWrappedLines,
    findBrokenSentences,
    findIndentedProse,
    findEndedLines,
    findTypographicBullets,
  ],
};

// on a line of its own¶   what is left of a title that was broken behind code
const REST = /^\p{Ll}+ \S/u;

/**
 * Join lines that an extractor broke, and part what it glued together, where a text shows time and
 * again that it does, take out the white space that paragraphs begin with, and write typographic marks of
 * items as the extractor does.
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
  const { headings } = trimAnchors(lines, overrides);
  const counted = findLineNumbers(lines).flatMap(({ numbers }) => numbers);
  const labels = findCodeLabels(lines).keys();
  const prompts = Object.values(findPrompts(lines)).flat();
  const buttons = findButtons(lines).numbers;
  const apart = new Set([...headings, ...counted, ...labels, ...prompts, ...buttons]);
  const free = withoutOverlaps(
    outside(found, lines.filter(({ number }) => apart.has(number)).map(openBefore)),
  );
  return free.length === 0 ? undefined : movedBy(source, free, overrides);
}

/**
 * A text whose lines some edits move.
 *
 * @param edits In order, not overlapping.
 * @param overrides A person's decisions, about the lines of `source`.
 */
export function movedBy(
  source: string,
  edits: readonly Edit[],
  overrides: readonly Override[],
): MendedLines {
  return {
    text: applyEdits(source, edits),
    edits,
    overrides: moveOverrides(source, edits, overrides),
  };
}

/** A line that may be joined to the one before it, where it is the rest of a title. */
function openBefore(line: Line): Line {
  if (!REST.test(line.text)) return line;
  const { number, start, end, text, blankBefore, part } = line;
  return { number, start: start + 1, end, text, blankBefore, part };
}

/** The edits, in order, that leave some lines and their ends alone. */
function outside(edits: readonly Edit[], lines: readonly Line[]): readonly Edit[] {
  let at = 0;
  return edits.filter(({ start, end }) => {
    while ((lines[at]?.end ?? start) < start) at += 1;
    return end < (lines[at]?.start ?? Number.POSITIVE_INFINITY);
  });
}

/** Where two want to move the same line's end, the one that begins before the other. */
function withoutOverlaps(edits: readonly Edit[]): readonly Edit[] {
  let end = 0;
  return edits.filter((edit) => {
    if (edit.start < end) return false;
    end = edit.end;
    return true;
  });
}

function moveOverrides(
  source: string,
  edits: readonly Edit[],
  overrides: readonly Override[],
): readonly Override[] {
  const { pointAt } = lineIndex(source);
  const changes = edits.map(({ start, end, text }) => ({
    line: pointAt(end).line,
    more: text.split('\n').length - 1 - (pointAt(end).line - pointAt(start).line),
  }));
  const moved = (line: number): number =>
    changes.reduce((sum, change) => sum + (change.line < line ? change.more : 0), line);
  return overrides.map((override) => {
    const [first, last] = override.lines;
    return { ...override, lines: [moved(first), moved(last)] };
  });
}
