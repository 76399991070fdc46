import type { Block } from '../2-blocks/block.ts';
import { escapeLineStart } from '../4-phrasing/escape-line-start.ts';
import { alignText } from '../edit-script/align-text.ts';
import { blockText } from './block-text.ts';
import type { MendContext } from './mend-context.ts';
import type { Mended } from './mended.ts';
import { phraseText } from './phrase-text.ts';
import { mendQuote } from './quote/mend-quote.ts';
import { printQuote } from './quote/print-quote.ts';
import { sourceNotes } from './source-notes.ts';

/**
 * Mend a block quote: join the lines that a break before inline code cut.
 *
 * @param block Its lines.
 * @param _index The block's place.
 * @param context Says what code the text has.
 * @returns Undefined where the lines hold no text.
 */
export function mendQuoteBlock(
  block: Block,
  _index: number,
  context: MendContext,
): Mended | undefined {
  const quote = mendQuote(block.lines.map((line) => line.text));
  if (!quote) return undefined;
  const paragraphs = quote.paragraphs.map((phrase) =>
    escapeLineStart(phraseText(phrase, 'quote', context)),
  );
  const changes = alignText(blockText(block, context.source), printQuote(paragraphs).join('\n'));
  return (
    changes && {
      changes,
      rule: 'quote',
      confidence: quote.confidence,
      reason: 'quote, told by the break before its code',
      notes: sourceNotes(quote.notes, block),
    }
  );
}
