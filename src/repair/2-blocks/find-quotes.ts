import { scoreQuote } from '../3-mend/quote/score-quote.ts';
import type { Block } from './block.ts';

/** A quote of two lines must score above this, a quote of one line above the second. */
const CUT = 0;
/** Quotes of explanation stand after the code that they explain. */
const AFTER_CODE = 1.5;
/** One quote makes others likelier. */
const HAS_QUOTES = 1;

function afterCode(blocks: readonly Block[], index: number): boolean {
  const kind = blocks[index - 1]?.kind;
  return kind === 'code' || kind === 'mermaid';
}

function isOpen(block: Block | undefined): block is Block {
  return block?.kind === 'paragraph' && !block.pinned;
}

/** How many blocks from `index` on are one quote that was cut, 0 for none. */
function cutQuote(blocks: readonly Block[], index: number): number {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (!isOpen(block)) return 0;
  const bonus = afterCode(blocks, index) ? AFTER_CODE : 0;
  const texts = block.lines.map((line) => line.text);
  if (texts.length === 2) return scoreQuote(texts) + bonus > CUT ? 1 : 0;
  if (texts.length !== 1 || !isOpen(next) || next.lines.length !== 1) return 0;
  const score = scoreQuote([...texts, ...next.lines.map((line) => line.text)]);
  // Two paragraphs that the model kept apart need the trace and the place.
  return score + bonus > CUT + AFTER_CODE ? 2 : 0;
}

function join(blocks: readonly Block[]): Block {
  const lines = blocks.flatMap((block) => block.lines);
  const confidence = Math.min(...blocks.map((block) => block.confidence));
  return { kind: 'blockquote', lines, confidence, pinned: false };
}

function markWhole(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) => {
    if (!isOpen(block) || block.lines.length !== 1 || !afterCode(blocks, index)) return block;
    const score = scoreQuote(block.lines.map((line) => line.text));
    return score + AFTER_CODE + HAS_QUOTES > CUT ? { ...block, kind: 'blockquote' } : block;
  });
}

/**
 * Find paragraphs that were quotes: the extractor breaks a quote before its first inline code,
 * a paragraph never.
 *
 * @param blocks Blocks of a text whose extractor leaves that trace.
 */
export function findQuotes(blocks: readonly Block[]): readonly Block[] {
  const found: Block[] = [];
  let quotes = 0;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) continue;
    const count = cutQuote(blocks, index);
    if (count === 0) found.push(block);
    else {
      found.push(join(blocks.slice(index, index + count)));
      index += count - 1;
      quotes += 1;
    }
  }
  return quotes > 0 ? markWhole(found) : found;
}
