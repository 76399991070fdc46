import type { Block } from '../2-blocks/block.ts';
import { escapeLineStart } from '../4-phrasing/escape-line-start.ts';
import { groupOf } from '../4-phrasing/group-of.ts';
import { alignText } from '../edit-script/align-text.ts';
import { blockText } from './block-text.ts';
import { mendListLines } from './list/mend-list-lines.ts';
import { printList } from './list/print-list.ts';
import type { MendContext } from './mend-context.ts';
import type { Mended } from './mended.ts';
import { phraseText } from './phrase-text.ts';
import { sourceNotes } from './source-notes.ts';

const REST = { rule: 'list', confidence: 1, reason: 'an item that goes on', notes: [] };

/** The text with which an item goes on. */
function printRest(items: readonly { readonly text: string }[], column: number): readonly string[] {
  const lines = items.flatMap(({ text }) => text.split('\n'));
  return lines.map((line) => ' '.repeat(column) + line.trim());
}

/**
 * Mend a list: part glued items, join cut ones, mark inline code.
 *
 * @param block Its lines.
 * @param index The block's place.
 * @param context Says what code the text has.
 * @returns Undefined where the lines are no list.
 */
export function mendListBlock(
  block: Block,
  index: number,
  context: MendContext,
): Mended | undefined {
  const list = mendListLines(block, context.dialect);
  if (!list) return undefined;
  const items = list.items.map((item) => {
    const lines = phraseText(item, 'item', context, groupOf(index, item.depth)).split('\n');
    return { ...item, text: lines.map(escapeLineStart).join('\n') };
  });
  const { inItem } = block;
  const printed = inItem === undefined ? printList(items) : printRest(items, inItem);
  const changes = alignText(blockText(block, context.source), printed.join('\n'));
  if (!changes) return undefined;
  if (inItem !== undefined) return { ...REST, changes };
  const notes = sourceNotes(list.notes, block);
  const reason = `list of ${items.length} items`;
  return { changes, rule: 'list', confidence: list.confidence, reason, notes };
}
