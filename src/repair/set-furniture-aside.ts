import type { Override } from '../types/repair.ts';
import type { Line } from './1-evidence/line.ts';
import { splitGlued } from './1-evidence/split-glued.ts';
import { splitLines } from './1-evidence/split-lines.ts';
import { withoutLines } from './1-evidence/without-lines.ts';
import type { SiteEvidence } from './2-blocks/mark-certain.ts';
import type { CodeLabels } from './furniture/find-code-labels.ts';
import { findNamedHeadings } from './furniture/find-named-headings.ts';
import { readFurniture } from './furniture/read-furniture.ts';
import { trimAnchors } from './furniture/trim-anchors.ts';
import type { Flattened } from './profile/dialect.ts';

/** From this many headings with a permalink on, a line without one is taken for no heading. */
const MIN_ANCHORED = 3;

/** The lines of a text: its own, and those that the site has set around them. */
export interface SortedLines {
  /** All lines, without the marks of permalinks. */
  readonly whole: readonly Line[];
  /** The text's own lines, cut where an item may be glued to them. */
  readonly own: readonly Line[];
  /** The lines of page furniture. */
  readonly furniture: readonly Line[];
  /** Languages that the site prints above code. */
  readonly labels: CodeLabels;
  /** What the furniture shows of the other lines. */
  readonly site: SiteEvidence;
}

/**
 * Tell page furniture from the text's own lines.
 *
 *     Copy                 ← furniture: a button, which shows that code begins below it
 *     npm install depot
 *
 * @param source The text.
 * @param dialect How it was flattened.
 * @param overrides Lines that a person has decided on are the text's own.
 */
export function setFurnitureAside(
  source: string,
  dialect: Flattened,
  overrides: readonly Override[],
): SortedLines {
  const { lines: whole, headings: anchored } = trimAnchors(splitLines(source), overrides);
  const lines = dialect === 'trafilatura' ? splitGlued(whole) : whole;
  const { numbers, labels, ...shown } = readFurniture(source, whole, lines, dialect, overrides);
  const isFurniture = ({ number }: Line): boolean => numbers.has(number);
  const headings = new Set([...anchored, ...findNamedHeadings(whole)]);
  return {
    whole,
    own: withoutLines(lines, isFurniture),
    furniture: lines.filter(isFurniture),
    labels,
    site: { headings, firstAnchored: firstAnchored(anchored), ...shown },
  };
}

/** Number of the first line with a permalink; infinity where too few headings have one. */
function firstAnchored(anchored: ReadonlySet<number>): number {
  const [first = Number.POSITIVE_INFINITY] = anchored;
  return anchored.size < MIN_ANCHORED ? Number.POSITIVE_INFINITY : first;
}
