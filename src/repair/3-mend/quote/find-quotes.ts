import type { Block } from '../../2-blocks/block.ts';
import { isCodeBlock } from '../../2-blocks/is-code-block.ts';
import { scoreQuote } from './score-quote.ts';

// A sentence that the break cut off: 此代码需在, 逻辑说明:通过, 该配置将
const CUT_OFF =
  /(?:[在将为的对与和由从被把以是用令让使给向于及或则当按经即若如]|通过|使用|启用|调用|设置|利用|根据|[:：,，、(（])$/;
// The end of a sentence, a block or a value: nothing was cut off here.
const FINISHED = /[。.!！?？;；|}\])）]$/;
// Code and prose that run together: 0.01表示, runtime包
const DROPPED = /^[^\s\u3400-\u9fff]+[\u3400-\u9fff]/;
const BORDER = /[\u3400-\u9fff] ?[A-Za-z0-9_]|[A-Za-z0-9_] ?[\u3400-\u9fff]/g;
/** From this many borders without a space on, they are a trace in a text that has spaces elsewhere. */
const MIN_RUN_TOGETHER = 3;

function textsOf(block: Block | undefined): readonly string[] {
  return block?.lines.map((line) => line.text.trim()) ?? [];
}

/** Whether two blocks of one line each are a quote that the model took for two. */
function isCutQuote(block: Block, next: Block | undefined): boolean {
  const [first = '', ...more] = textsOf(block);
  const [second = '', ...rest] = textsOf(next);
  if (next?.kind !== 'paragraph' || next.pinned || more.length + rest.length > 0) return false;
  if (FINISHED.test(first) || !DROPPED.test(second)) return false;
  return CUT_OFF.test(first) || (block.kind === 'paragraph' && scoreQuote([first, second]) > 3);
}

/** How many blocks from `index` on are one quote that was cut, 0 for none. */
function cutQuote(blocks: readonly Block[], index: number): number {
  const block = blocks[index];
  if (!block || block.pinned || !isCodeBlock(blocks[index - 1])) return 0;
  const [first = '', second, ...more] = textsOf(block);
  if (block.kind === 'paragraph' && second !== undefined && more.length === 0) {
    return scoreQuote([first, second]) > 0 ? 1 : 0;
  }
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return 0;
  return isCutQuote(block, blocks[index + 1]) ? 2 : 0;
}

function join(blocks: readonly Block[]): Block {
  const lines = blocks.flatMap((block) => block.lines);
  const confidence = blocks.reduce((least, block) => Math.min(least, block.confidence), 1);
  return { kind: 'blockquote', lines, confidence, pinned: false };
}

function countBorders(text: string): { readonly all: number; readonly spaced: number } {
  const borders = text.match(BORDER) ?? [];
  return { all: borders.length, spaced: borders.filter((border) => border.length > 2).length };
}

/** Whether most paragraphs put a space between Han and Latin. */
function isSpaced(blocks: readonly Block[]): boolean {
  let all = 0;
  let spaced = 0;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const count = countBorders(textsOf(block).join('\n'));
    all += count.all;
    spaced += count.spaced;
  }
  return spaced * 2 > all;
}

/** A quote that begins with code has no break; its lost spaces tell it where others are kept. */
function markWhole(blocks: readonly Block[]): readonly Block[] {
  if (!isSpaced(blocks)) return blocks;
  return blocks.map((block, index) => {
    if (block.kind !== 'paragraph' || block.pinned || !isCodeBlock(blocks[index - 1])) return block;
    const [text = '', ...more] = textsOf(block);
    const { all, spaced } = countBorders(text);
    const isQuote = more.length === 0 && DROPPED.test(text) && all - spaced >= MIN_RUN_TOGETHER;
    return isQuote && all - spaced > spaced ? { ...block, kind: 'blockquote' } : block;
  });
}

/**
 * Find paragraphs after code that were quotes: the extractor breaks a quote before its first
 * inline code and drops the spaces around code, in a paragraph it does neither.
 *
 *     此代码需在                   ← cut off
 *     runtime包上下文中运行。      ← begins with code that runs into the prose
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
