import { isPictureMarkup } from '../1-evidence/is-picture-markup.ts';
import type { Block } from '../2-blocks/block.ts';
import { escapeLineStart } from '../4-phrasing/escape-line-start.ts';
import { escapeText } from '../4-phrasing/escape-text.ts';
import { alignText } from '../edit-script/align-text.ts';
import { blockText } from './block-text.ts';
import { joinLines } from './join-lines.ts';
import type { MendContext } from './mend-context.ts';
import type { Mended } from './mended.ts';
import { phraseText } from './phrase-text.ts';

// A closing sequence of a heading: `C #` would lose its mark.
const CLOSING = /(\s)(#+)$/;

/**
 * Mend a heading: give it its marks.
 *
 * @param block One line, rarely more.
 * @param _index The block's place.
 * @param context Holds the source.
 */
export function mendHeading(
  block: Block,
  _index: number,
  context: MendContext,
): Mended | undefined {
  const { text } = joinLines(block.lines.map((line) => line.text));
  const depth = block.depth ?? 2;
  const escaped = escapeText(text).replace(CLOSING, '$1\\$2');
  const changes = alignText(blockText(block, context.source), `${'#'.repeat(depth)} ${escaped}`);
  const reason = `heading of depth ${depth}`;
  return changes && { changes, rule: 'heading', confidence: 1, reason, notes: [], depth };
}

/**
 * Mend a paragraph: join its lines, mark inline code, escape what would be markup. A picture stays one.
 *
 * @param block Its lines.
 * @param _index The block's place.
 * @param context Says what code the text has.
 */
export function mendParagraph(
  block: Block,
  _index: number,
  context: MendContext,
): Mended | undefined {
  const { text, breaks } = joinLines(block.lines.map((line) => line.text));
  const phrase = { text, breaks, trace: 'unknown' } as const;
  const target = isPictureMarkup(text)
    ? text
    : escapeLineStart(phraseText(phrase, 'paragraph', context));
  const changes = alignText(blockText(block, context.source), target);
  const joined = block.lines.length > 1;
  const reason = joined ? `paragraph of ${block.lines.length} lines` : 'paragraph';
  const rule = joined ? 'paragraph-join' : 'paragraph';
  return changes && { changes, rule, confidence: 1, reason, notes: [] };
}
