import type { Override } from '../../types/repair.ts';
import type { Line } from '../1-evidence/line.ts';
import { makeLine } from '../1-evidence/make-line.ts';
import { overrideOf } from '../1-evidence/override-of.ts';
import { withoutLines } from '../1-evidence/without-lines.ts';
import type { Anchor } from './anchor.ts';
import { findAnchors } from './find-anchors.ts';

/** Lines without their anchors. */
export interface TrimmedLines {
  readonly lines: readonly Line[];
  /** Numbers of the lines that had one, in the source. */
  readonly headings: ReadonlySet<number>;
}

/**
 * Remove the marks of permalinks from headings.
 *
 *     Installation¶        → Installation
 *
 * All lines with a mark are then taken for headings, which is a guess.
 *
 * @param lines All lines of the text.
 * @param overrides Lines that a person has decided on stay as they are.
 */
export function trimAnchors(lines: readonly Line[], overrides: readonly Override[]): TrimmedLines {
  const anchors = findAnchors(lines).filter(({ at }) => {
    const line = lines[at];
    return line !== undefined && !overrideOf(line, overrides);
  });
  if (anchors.length === 0) return { lines, headings: new Set() };
  const byPlace = new Map(anchors.map((anchor) => [anchor.at, anchor]));
  const titles = anchors.map(({ at, where }) => lines[where === 'below' ? at - 1 : at]);
  return {
    lines: withoutLines(
      lines.map((line, at) => withoutAnchor(line, byPlace.get(at))),
      (_, at) => byPlace.get(at)?.where === 'below',
    ),
    headings: new Set(titles.map((title) => title?.number ?? 0)),
  };
}

function withoutAnchor(line: Line, anchor: Anchor | undefined): Line {
  if (anchor === undefined || anchor.where === 'below') return line;
  const { where, mark } = anchor;
  const { number, start, end, text, blankBefore, part } = line;
  if (where === 'before') {
    const rest = text.slice(mark.length).trimStart();
    return makeLine(number, end - rest.length, rest, blankBefore, part);
  }
  return makeLine(number, start, text.slice(0, -mark.length).trimEnd(), blankBefore, part);
}
