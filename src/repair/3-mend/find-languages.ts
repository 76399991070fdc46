import type { Block } from '../2-blocks/block.ts';
import { isCodeBlock } from '../2-blocks/is-code-block.ts';
import { detectLanguages } from '../languages/detect-languages.ts';
import type { BlockLanguage } from './mend-context.ts';

function textOf({ lines }: Block): string {
  return lines.map((line) => line.text.trim()).join(' ');
}

/** For each block the text of the heading above it and of the block before it, as in training. */
function textsBefore(blocks: readonly Block[]): readonly string[] {
  let heading = '';
  let lead = '';
  return blocks.map((block) => {
    const before = `${heading}\n${lead}`;
    if (block.kind === 'heading') heading = textOf(block);
    if (block.kind === 'heading' || isCodeBlock(block)) lead = '';
    else if (block.kind === 'paragraph' || block.kind === 'blockquote') lead = textOf(block);
    else if (block.kind === 'list') lead = block.lines.at(-1)?.text.trim() ?? '';
    return before;
  });
}

/**
 * Detect the language of every code block; the languages of the others count as evidence.
 *
 * @param blocks All blocks of a text.
 * @param hasIndentation Whether code kept its leading white space.
 */
export function findLanguages(
  blocks: readonly Block[],
  hasIndentation: boolean,
): ReadonlyMap<number, BlockLanguage> {
  const places = [...blocks.keys()].filter((index) => isCodeBlock(blocks[index]));
  const before = textsBefore(blocks);
  const questions = places.map((index) => ({
    lines: (blocks[index]?.lines ?? []).map((line) => line.text),
    before: before[index] ?? '',
    hasIndentation,
  }));
  const found = detectLanguages(questions);
  return new Map(
    found.flatMap((language, i) => {
      const index = places[i];
      return index === undefined ? [] : [[index, language] as const];
    }),
  );
}
