import type { Edit, Override } from '../../types/repair.ts';
import { applyEdits } from '../../util/text/apply-edits.ts';
import { breakAs, lineEnding } from '../../util/text/line-ending.ts';
import { lineIndex } from '../../util/text/line-index.ts';

/** A text with mended line breaks. */
export interface MendedLines {
  readonly text: string;
  /** The edits of the source that made it, in order. */
  readonly edits: readonly Edit[];
  /** A person's decisions, about the lines as they are now. */
  readonly overrides: readonly Override[];
}

/**
 * Apply edits of line breaks, and move a person's decisions with the lines.
 *
 * @param moves In order, not overlapping; line breaks that they put in are written as the text does.
 * @param overrides A person's decisions, about the lines of `source`.
 */
export function moveLines(
  source: string,
  moves: readonly Edit[],
  overrides: readonly Override[],
): MendedLines {
  const ending = lineEnding(source);
  const edits = moves.map((edit) => ({ ...edit, text: breakAs(edit.text, ending) }));
  return {
    text: applyEdits(source, edits),
    edits,
    overrides: moveOverrides(source, edits, overrides),
  };
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
