import { atLevel } from './at-level.ts';
import type { HeadingFacts } from './describe/heading-facts.ts';
import type { HeadingPlace } from './heading-place.ts';
import { NO_HEADING } from './levels.ts';

const LEAVES_ORDER = -8;
// Header 1, Header 2: a word may count levels.
const LEAVES_WORD_ORDER = -3;
const INTERRUPTS = -2;
const BELOW_COUNT = -1.2;
const LEAVES_COUNT = -2.5;
// Where titles without a number stand below numbered ones, they hardly ever stand beside them, too.
const LEAVES_MIXED = -5;
const HAS_NO_TITLE = -3;
// Of 32 headings that begin to count right below a heading counted in another way 31 stand below it,
// of 11 more where a word is counted (Step 1) all; but 一、 may count chapters behind such a word.
const BEGINS_BESIDE = -5;

/**
 * What is known of numbers without learning: a heading that goes on counting from an open one
 * stands at its level; 2.1 stands below 2 or 第二章; a 1 stands below what is counted in another way right
 * before it, and never beside a 2; what stands between two numbered headings, or follows 2.4 without a
 * number, is hardly their sibling; titles without a number below a numbered one mostly have one rank. An
 * article of two headings that begins with the first has a title.
 *
 * @returns Log-odds to add to the learned score.
 */
export function numberingPrior({
  heading,
  level,
  stack,
  previous,
  continued,
  sibling,
  parent,
  state,
}: HeadingPlace): number {
  if (continued >= 0) {
    if (level === NO_HEADING || continued === level - 1) return 0;
    return heading.style === 'word' ? LEAVES_WORD_ORDER : LEAVES_ORDER;
  }
  const owner = ownerOf(heading, stack);
  if (owner >= 0) return level === NO_HEADING || level === owner + 2 ? 0 : LEAVES_ORDER;
  if (level === 1 && heading.index === 1 && heading.size === 1 && sibling?.gap === 0) {
    return heading.numbering && sibling.style === heading.style ? 0 : HAS_NO_TITLE;
  }
  if (isFirst(heading)) {
    const isAgain = sibling?.style === heading.style && isCounted(sibling);
    if (isAgain && isCounted(heading)) return LEAVES_ORDER;
    const isDeeper = level === NO_HEADING || level > stack.length;
    if (!isDeeper && previous && mayOwnCount(previous, heading)) return BEGINS_BESIDE;
  }
  const grandparent = atLevel(stack, level - 2);
  if (!sibling && parent && !parent.numbering && !heading.numbering && grandparent?.numbering)
    return BELOW_COUNT;
  if (!sibling?.numbering || sibling.style === heading.style) return 0;
  const leaves = sibling.numbering.path.length > 1 && !heading.numbering;
  if (leaves && state?.isMixed) return LEAVES_MIXED;
  if (sibling.isContinued) return INTERRUPTS;
  return leaves ? LEAVES_COUNT : 0;
}

/** Whether a heading is counted, other than by a word. */
function isCounted({ style, numbering }: HeadingFacts): boolean {
  return style !== 'word' && (numbering?.path[0] ?? 0) >= 1;
}

function isFirst({ numbering }: HeadingFacts): boolean {
  return numbering?.path.join('.') === '1';
}

/** Whether a heading is counted, and not by the word by which the next one begins to count. */
function mayOwnCount(heading: HeadingFacts, next: HeadingFacts): boolean {
  if (isCounted(heading) && isCounted(next)) return true;
  const own = heading.numbering;
  const isOther = own?.style !== next.numbering?.style && next.style !== 'han';
  return isOther && (own?.path[0] ?? 0) >= 1;
}

/** Place of the open heading whose number a heading's number begins with; -1 for none. */
function ownerOf({ numbering }: HeadingFacts, stack: readonly HeadingFacts[]): number {
  if (numbering?.style !== 'dotted' || numbering.path.length < 2) return -1;
  const prefix = numbering.path.slice(0, -1).join('.');
  return stack.findLastIndex((open) => open.numbering?.path.join('.') === prefix);
}
