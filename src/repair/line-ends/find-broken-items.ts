import type { Edit, Override } from '../../types/repair.ts';
import type { Line } from '../1-evidence/line.ts';
import { overrideOf } from '../1-evidence/override-of.ts';
import { joint } from './joint.ts';

/** How sure the lines are one. */
const CONFIDENCE = 0.8;
/** Names in a row, and words between them, are no longer. */
const MAX_LINES = 12;

// - item   … item. - item, where an extractor glued one
const ITEM = /^- \S|\S ?- \S/;
/** An item that breaks off before a name: in the middle of a sentence, or behind a bracket. */
const UNENDED = /(?:[\p{L}\p{N},(（]| [–—-])$/u;
/** How a line goes on, which no other begins with: ,name   ). The next   . - Another item */
const MARK = /^(?:[.)\]]{1,2} ?- (?=\S)|[)\]][.,;:]?(?:\s|$)|[,;:](?=\s|\S+$)|[.](?:\s\p{Lu}|$))/u;
const TREE = /^(?:[├└│]|[|`+]-)/;
/** How one goes on where the text shows such marks: words of it. - Another item */
const REST = /^\p{Ll}.*\S ?- \p{Lu}/u;
const CLOSING = /^[)\]]/;
const OPEN = /\([^()]*$/;
const APART = /^(?:[*+•>#|]\s|- |\d+[.)]\s|\/\/)|\|$/;
const STATEMENT = /[{};=]\s*$|^\S+:$/;
const NAME = /^[ -~]{1,60}$/;
const WORDS = /^\p{Ll}[\p{L}’'-]*(?:,|\s)/u;

/**
 * Join the parts of items that an extractor broke behind inline code as well as before it.
 *
 *     - Look at the partitions with the tools (
 *     partmap                        ← stays below: the break tells that it is code
 *     ,flashmap
 *     ) of the kit. - Write them.    ← a mark shows that the item goes on
 *
 * A line that begins with such a mark always goes on with what stands before it: here with an item that
 * breaks off in the middle of a sentence, and a name below it. Words between two names are joined as well.
 *
 * @param lines All lines of the text.
 * @param overrides Lines that a person has decided on stay as they are.
 * @returns Edits that join what stands below the first name.
 */
export function findBrokenItems(
  lines: readonly Line[],
  overrides: readonly Override[],
): readonly Edit[] {
  const shown = findBroken(lines, MARK);
  if (shown.length === 0) return [];
  return findBroken(lines, new RegExp(`${MARK.source}|${REST.source}`, 'u'))
    .filter((broken) => !broken.some((line) => overrideOf(line, overrides)))
    .flatMap((broken) =>
      broken.slice(1).map((line, i) => joint(broken[i] ?? line, line, CONFIDENCE)),
    );
}

/** The lines below each broken item, of which the first begins with a name. */
function findBroken(lines: readonly Line[], mark: RegExp): readonly (readonly Line[])[] {
  const found: (readonly Line[])[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = breaksOff(lines[at]) ? endOfBroken(lines, at, mark) : at;
    if (end > at) found.push(lines.slice(at + 1, end + 1));
    at = Math.max(end, at + 1);
  }
  return found;
}

function breaksOff(line: Line | undefined): boolean {
  return line !== undefined && ITEM.test(line.text) && UNENDED.test(line.text);
}

/** The last line that a mark shows to go on with the item; the item itself where there is none. */
function endOfBroken(lines: readonly Line[], item: number, mark: RegExp): number {
  let isOpen = OPEN.test(lines[item]?.text ?? '');
  let end = item;
  for (let at = item + 1; at <= item + MAX_LINES; at++) {
    const line = lines[at];
    if (!line || line.blankBefore > 0 || APART.test(line.text)) break;
    const isTree = TREE.test(lines[at + 1]?.text ?? '');
    const isMark = at > item + 1 && !isTree && mark.test(line.text);
    if (isMark && (isOpen || !CLOSING.test(line.text))) {
      end = at;
      if (!isOpen || CLOSING.test(line.text)) isOpen = OPEN.test(line.text);
      if (/[.:!?]$| - /.test(line.text)) break;
    } else if (ITEM.test(line.text) || STATEMENT.test(line.text)) break;
    else if (!NAME.test(line.text) && !(at > item + 1 && WORDS.test(line.text))) break;
  }
  return end;
}
