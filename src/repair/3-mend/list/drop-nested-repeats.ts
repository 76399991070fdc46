import type { Line } from '../../1-evidence/line.ts';
import type { Block } from '../../2-blocks/block.ts';
import { isCodeBlock } from '../../2-blocks/is-code-block.ts';
import { dropLines } from './drop-lines.ts';

const MARKED = /^(\s*)- +(\S.*)$/;

/** An item that is open: those below it stand in it. */
interface Open {
  readonly indent: number;
  /** The text of the first item in it. */
  first?: string;
}

/** Whether the item is all there is of its source line. */
function isWhole({ line, block, at }: Item): boolean {
  return line.part === 0 && block.lines[at + 1]?.number !== line.number;
}

interface Item {
  readonly block: Block;
  readonly at: number;
  readonly line: Line;
  readonly indent: number;
  readonly text: string;
}

function itemAt(block: Block, at: number): Item | undefined {
  const line = block.lines[at];
  const mark = line && MARKED.exec(line.text);
  if (!mark || block.kind !== 'list' || block.pinned) return undefined;
  return { block, at, line, indent: mark[1]?.length ?? 0, text: mark[2]?.trimEnd() ?? '' };
}

/** Whether the list goes on at the margin, or ends: else what follows would stand in no item. */
function endsNesting({ block, at }: Item): boolean {
  const next = itemAt(block, at + 1);
  return at === block.lines.length - 1 || next?.indent === 0;
}

/** Closes the items that end before one, and tells the first item in the last of them that holds any. */
function close(open: Open[], indent: number): string | undefined {
  let first: string | undefined;
  while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= indent) first = open.pop()?.first;
  return first;
}

function findRepeats(blocks: readonly Block[]): ReadonlySet<Line> {
  const repeats = new Set<Line>();
  let open: Open[] = [];
  for (const block of blocks) {
    if (block.kind !== 'list' && !isCodeBlock(block)) open = [];
    for (let at = 0; at < block.lines.length; at += 1) {
      const item = itemAt(block, at);
      if (!item) continue;
      const first = close(open, item.indent);
      if (first?.startsWith(item.text) && isWhole(item) && endsNesting(item)) {
        repeats.add(item.line);
      }
      const holder = open.at(-1);
      if (holder) holder.first ??= item.text;
      open.push({ indent: item.indent });
    }
  }
  return repeats;
}

/**
 * Drop what the extractor that keeps white space writes twice: of a list inside an item, the first
 * item up to its first code or list stands once more behind that list, as deep as the item.
 *
 *     - Set it up:
 *       - Run the file `init`
 *       - Wait
 *     - Run the file          ← dropped
 *
 * @param blocks All blocks of a text, lists taken apart.
 */
export function dropNestedRepeats(blocks: readonly Block[]): readonly Block[] {
  return dropLines(blocks, findRepeats(blocks));
}
