import type { Line } from '../../1-evidence/line.ts';
import type { Block } from '../../2-blocks/block.ts';
import { isCodeBlock } from '../../2-blocks/is-code-block.ts';
import { dropLines } from './drop-lines.ts';

/** An item's first line within a run of lists and the code between them. */
interface Item {
  readonly block: number;
  readonly at: number;
  readonly line: Line;
  readonly text: string;
  /** Something follows that belongs to the item. */
  readonly goesOn: boolean;
}

const MARKED = /^\s*- +(\S.*)$/;
/** A repeated item is looked for among this many items before it. */
const WINDOW = 60;

/** The items of one list. */
function itemsOf(blocks: readonly Block[], place: number): readonly Item[] {
  const block = blocks[place];
  if (block?.kind !== 'list' || !block.starts || block.pinned) return [];
  return block.lines.flatMap((line, at) => {
    const text = MARKED.exec(line.text)?.[1]?.trimEnd();
    if (text === undefined || !block.starts?.[at]) return [];
    const isLast = at === block.lines.length - 1;
    const goesOn = isLast ? isCodeBlock(blocks[place + 1]) : block.starts[at + 1] === false;
    return [{ block: place, at, line, text, goesOn }];
  });
}

/** Whether the item is all there is of its source line. */
function isWhole({ line, at }: Item, { lines }: Block): boolean {
  return line.part === 0 && lines[at + 1]?.number !== line.number;
}

function findRepeats(blocks: readonly Block[]): ReadonlySet<Line> {
  const repeats = new Set<Line>();
  let seen: Item[] = [];
  for (const [place, block] of blocks.entries()) {
    if (block.kind !== 'list' && !isCodeBlock(block)) seen = [];
    for (const item of itemsOf(blocks, place)) {
      const isRepeat =
        !item.goesOn &&
        isWhole(item, block) &&
        seen.slice(-WINDOW).some(({ text, goesOn }) => goesOn && text === item.text);
      if (isRepeat) repeats.add(item.line);
      else seen.push(item);
    }
  }
  return repeats;
}

/**
 * Drop what an extractor writes twice: of a list inside an item, the first item up to its first
 * code stands once more behind the item.
 *
 *     - Record the event when
 *     finish is called. - Go on
 *     - Record the event when      ← dropped
 *
 * @param blocks All blocks of a text, lists taken apart.
 */
export function dropRepeats(blocks: readonly Block[]): readonly Block[] {
  return dropLines(blocks, findRepeats(blocks));
}
