import type { Block } from '../2-blocks/block.ts';
import { escapeLineStart } from '../4-phrasing/escape-line-start.ts';
import { escapeText } from '../4-phrasing/escape-text.ts';
import { alignText } from '../edit-script/align-text.ts';
import { blockText } from './block-text.ts';
import type { MendContext } from './mend-context.ts';
import type { Mended } from './mended.ts';

/**
 * Mend a block whose kind did not fit: each of its lines becomes a paragraph.
 *
 * @param block The block.
 * @param context The whole text.
 */
export function mendAsLines(block: Block, context: MendContext): Mended {
  const lines = block.lines.map(({ text }) => escapeLineStart(escapeText(text.trim())));
  const changes = alignText(blockText(block, context.source), lines.join('\n\n')) ?? [];
  const reason = `lines that make no ${block.kind}, kept as they are`;
  return { changes, rule: 'kept-lines', confidence: 0.3, reason, notes: [] };
}
