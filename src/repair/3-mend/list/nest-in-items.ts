import { indentOf } from '../../1-evidence/indent-of.ts';
import type { Line } from '../../1-evidence/line.ts';
import type { Block } from '../../2-blocks/block.ts';
import { isCodeBlock } from '../../2-blocks/is-code-block.ts';
import type { Flattened } from '../../profile/dialect.ts';
import { ITEM_MARKER } from './item-marker.ts';
import { mendListLines } from './mend-list-lines.ts';
import { printList } from './print-list.ts';

/** What does not end an item: code, and what a page sets above it. */
function isInside(block: Block): boolean {
  return isCodeBlock(block) || block.kind === 'boilerplate';
}

/** How many lines of a list go on with an item that began before it. */
function restOf({ lines, starts }: Block, mark: RegExp): number {
  const first = lines.findIndex(({ text }, at) => starts?.[at] === true || mark.test(text));
  return first < 0 ? lines.length : first;
}

/**
 * The column at which the text of a list's last item stands when it is written; where indentation
 * tells, of the last one that holds the line.
 */
function columnOf(list: Block, line: Line | undefined, dialect: Flattened): number {
  const items = mendListLines(list, dialect)?.items ?? [];
  const printed = printList(items.map((item) => ({ ...item, text: '' })));
  const marked = list.lines.filter(({ text }) => ITEM_MARKER[dialect].test(text));
  const holder =
    dialect === 'resiliparse' && marked.length === printed.length
      ? marked.findLastIndex((mark) => indentOf(mark.text) < indentOf(line?.text ?? ''))
      : printed.length - 1;
  const item = printed[holder];
  return item === undefined ? 0 : item.length + 1;
}

/** The lines of a list that go on with an item, and its other lines. */
function parts(block: Block, rest: number, inItem: number): readonly Block[] {
  const { starts, lines } = block;
  const own: Block = { ...block, lines: lines.slice(0, rest), inItem };
  if (rest === lines.length) return [own];
  const others = { ...block, lines: lines.slice(rest) };
  return [own, starts ? { ...others, starts: starts.slice(rest) } : others];
}

/**
 * Put code into the list item that goes on behind it.
 *
 *     - Build it:          ← a list
 *     make                 ← code, in its item
 *     It takes a minute.   ← the item's own text goes on
 *
 * @param blocks All blocks of a text.
 * @param dialect How it was flattened.
 */
export function nestInItems(blocks: readonly Block[], dialect: Flattened): readonly Block[] {
  const nested: Block[] = [];
  // The last block that no code and nothing above code is, and whether code stands below it.
  let last = -1;
  let hasCode = false;
  for (const block of blocks) {
    const rest = block.kind === 'list' && !block.pinned ? restOf(block, ITEM_MARKER[dialect]) : 0;
    const list = rest > 0 && hasCode ? nested[last] : undefined;
    const isNested = list?.kind === 'list' && !list.pinned;
    const column = isNested ? (list.inItem ?? columnOf(list, block.lines[0], dialect)) : 0;
    if (column === 0) nested.push(block);
    else {
      const code = nested
        .splice(last + 1)
        .map((other) => (isCodeBlock(other) ? { ...other, inItem: column } : other));
      nested.push(...code, ...parts(block, rest, column));
    }
    if (isInside(block)) hasCode ||= isCodeBlock(block);
    else [last, hasCode] = [nested.length - 1, false];
  }
  return nested;
}
