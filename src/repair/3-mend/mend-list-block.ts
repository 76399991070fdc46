import type { Block } from '../2-blocks/block.ts';
import { escapeLineStart } from '../4-phrasing/escape-line-start.ts';
import { alignText } from '../5-edits/align-text.ts';
import { blockText } from './block-text.ts';
import { mendList } from './list/mend-list.ts';
import { printList } from './list/print-list.ts';
import type { MendContext } from './mend-context.ts';
import type { Mended } from './mended.ts';
import { phraseText } from './phrase-text.ts';
import { sourceNotes } from './source-notes.ts';

/**
 * Mend a list: part glued items, join cut ones, mark inline code.
 *
 * @param block Its lines.
 * @param _index The block's place.
 * @param context Says what code the text has.
 * @returns Undefined where the lines are no list.
 */
export function mendListBlock(
  block: Block,
  _index: number,
  context: MendContext,
): Mended | undefined {
  const list = mendList(
    block.lines.map((line) => line.text),
    context.dialect,
    block.starts,
  );
  if (!list) return undefined;
  const items = list.items.map((item) => {
    const lines = phraseText(item, 'item', context).split('\n');
    return { ...item, text: lines.map(escapeLineStart).join('\n') };
  });
  const changes = alignText(blockText(block, context.source), printList(items).join('\n'));
  return (
    changes && {
      changes,
      rule: 'list',
      confidence: list.confidence,
      reason: `list of ${items.length} items`,
      notes: sourceNotes(list.notes, block),
    }
  );
}
