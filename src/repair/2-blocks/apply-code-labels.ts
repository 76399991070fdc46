import type { CodeLabels } from '../furniture/find-code-labels.ts';
import type { Block } from './block.ts';
import { isCodeBlock } from './is-code-block.ts';

/**
 * Give code the language that was printed above it. A label without code below it is text after
 * all.
 *
 * @param blocks All blocks; lines with labels are boilerplate, each a block.
 * @param labels What the labels say, by the number of their line in the source.
 */
export function applyCodeLabels(blocks: readonly Block[], labels: CodeLabels): readonly Block[] {
  if (labels.size === 0) return blocks;
  const isLabel = (block: Block | undefined): boolean =>
    block?.kind === 'boilerplate' && labels.has(block.lines[0]?.number ?? 0);
  return blocks.map((block, index) => {
    if (isLabel(block)) {
      let below = index + 1;
      while (isLabel(blocks[below])) below += 1;
      return isCodeBlock(blocks[below]) ? block : { ...block, kind: 'paragraph' };
    }
    if (!isCodeBlock(block) || block.lang !== undefined) return block;
    let lang: string | undefined;
    for (let above = index - 1; lang === undefined && isLabel(blocks[above]); above -= 1) {
      lang = labels.get(blocks[above]?.lines[0]?.number ?? 0);
    }
    return lang === undefined ? block : { ...block, lang };
  });
}
