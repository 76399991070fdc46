import { scoreCodeLine } from '../../1-evidence/code-lines/score-code-line.ts';
import type { Evidence } from '../../1-evidence/evidence.ts';
import type { Line } from '../../1-evidence/line.ts';
import { tagsOf } from '../../1-evidence/tags.ts';
import type { Flattened } from '../../profile/dialect.ts';
import { holdsGluedItem } from '../priors/holds-glued-item.ts';
import { forbid } from './forbid.ts';

// - an item, as one extractor writes it; a lone dash is an empty one
const DASH = /^\s*-(?:\s|$)/;
// Two spaces and more: only a further paragraph of an item has one.
const DEEP = /^(?: {2}|\t)/;
const LONE_DASH = /^-\s*$/;
// - // comment
const COMMENT = /^(?:- )?(?:\/\/|#|\/\*)/;
// go list -m all提取全依赖树: an item that begins with code lost its dash and the space after it
const LOST_DASH = /^(?![-–*+])[!-~](?:[ -~]*[!-~])?[\u3400-\u9fff]/;
// • an item, 2. an item, as the other writes them, always indented
const BULLET = /^\s+(?:•|\d+\.)(?:\s|$)/;
// The first line of a text may have lost its indentation.
const FIRST_ITEM = /^\s*[-•]\s+\S|^\s+\d+\.\s/;

/** A line among others. */
interface Place {
  readonly before: Line | undefined;
  readonly line: Line;
  readonly next: Line | undefined;
  readonly isIndented: boolean;
  /** Whether the text kept its white space. */
  readonly keepsSpaces: boolean;
  /** Whether an item is glued to its end. */
  readonly holdsGlued: boolean;
  /** Whether it is one of lines that stand close and are no rows. */
  readonly isClose: boolean;
}

/** Tags that a line cannot have. */
type Ruled = (place: Place) => readonly number[];

const NONE: readonly number[] = [];
const NO_START = tagsOf('L');
const NOT_ALONE = tagsOf('LPp');
const NOT_DASHED = tagsOf('HPpQqX');
const NOT_BEFORE_PROSE = tagsOf('HPpQqTtCcMmX');
const NOT_ITS_TEXT = tagsOf('HPpLQqTtCcMmX');
const NOT_INDENTED = tagsOf('HPpLQqX');
const NOT_INDENTED_ROW = tagsOf('HPpLQqTtX');
const NOT_DEEP = tagsOf('HPpLlQqX');
const NOT_BULLETED = tagsOf('HPpQqTtCcMmlX');
const NOT_IN_LIST = tagsOf('HPpLQq');

/**
 * An item has its dash. The version that folds white space drops it before code and glues items to
 * the line before. What is indented is code or an item, or, by one space, a further paragraph of one; rows keep
 * their pipes.
 */
function byDash({
  before,
  line,
  next,
  isIndented,
  keepsSpaces,
  holdsGlued,
}: Place): readonly number[] {
  const { text, part } = line;
  if (part > 0) return NONE;
  if (isAlone(line) && next && leadsToProse(next)) return NOT_BEFORE_PROSE;
  if (isAlone(before) && !DASH.test(text) && leadsToProse(line)) return NOT_ITS_TEXT;
  if (DASH.test(text)) return NOT_DASHED;
  if (isIndented && DEEP.test(text)) return NOT_DEEP;
  if (isIndented) return text.includes('|') ? NOT_INDENTED : NOT_INDENTED_ROW;
  return !keepsSpaces && (LOST_DASH.test(text) || holdsGlued) ? NONE : NO_START;
}

function isAlone(line: Line | undefined): boolean {
  return line !== undefined && LONE_DASH.test(line.text);
}

/** Whether what an empty item leads to is its text: of a list in code it would be code. */
function leadsToProse({ text }: Line): boolean {
  return !/^\s/.test(text) && !COMMENT.test(text) && scoreCodeLine(text) < 0;
}

/** Every item has its bullet or number; a paragraph stands apart on both sides. */
function byBullet({ before, line, next, isIndented, isClose }: Place): readonly number[] {
  const isFirst = before === undefined && FIRST_ITEM.test(line.text);
  if (isFirst || BULLET.test(line.text)) return NOT_BULLETED;
  if (isIndented) return NOT_IN_LIST;
  if (isClose) return NO_START;
  return line.blankBefore === 0 || next?.blankBefore === 0 ? NOT_ALONE : NO_START;
}

const RULES: Readonly<Record<Flattened, Ruled>> = {
  trafilatura: byDash,
  resiliparse: byBullet,
};

/**
 * Apply what the extractors always do: both write a mark before every item, and indent nothing
 * that is neither code nor in a list.
 *
 *     - an item          ← an item
 *     --flag  its use    ← none
 *
 * Of the first line only the mark is asked.
 *
 * @param scores One for each line and tag; changed in place.
 * @param dialect How the text was flattened.
 * @param close Lines that stand close and are no rows.
 */
export function forbidByMarker(
  scores: Float64Array,
  evidence: Evidence,
  dialect: Flattened,
  close: ReadonlySet<number> = new Set(),
): void {
  const { lines, shapes, keepsSpaces } = evidence;
  const rule = RULES[dialect];
  for (const [index, line] of lines.entries()) {
    if (index === 0 && !FIRST_ITEM.test(line.text)) continue;
    const isIndented = (shapes[index]?.indent ?? 0) > 0;
    forbid(
      scores,
      index,
      rule({
        before: lines[index - 1],
        line,
        next: lines[index + 1],
        isIndented,
        keepsSpaces,
        holdsGlued: holdsGluedItem(evidence, index),
        isClose: close.has(index),
      }),
    );
  }
}
