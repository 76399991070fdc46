import type { Block } from '../2-blocks/block.ts';
import { detectLanguages } from './code/detect-languages.ts';
import type { BlockLanguage } from './mend-context.ts';

function isCode(block: Block | undefined): boolean {
  return block?.kind === 'code' || block?.kind === 'mermaid';
}

/** The heading and the lead-in before a block. */
function textBefore(blocks: readonly Block[], index: number): string {
  const before: string[] = [];
  for (let at = index - 1; at >= 0 && at >= index - 3; at--) {
    const block = blocks[at];
    if (!block || isCode(block)) break;
    before.unshift(block.lines.at(-1)?.text ?? '');
    if (block.kind === 'heading') break;
  }
  return before.join('\n');
}

/**
 * Tell the language of every code block, with the languages of the others in mind.
 *
 * @param blocks All blocks of a text.
 * @param hasIndentation Whether code kept its leading white space.
 */
export function findLanguages(
  blocks: readonly Block[],
  hasIndentation: boolean,
): ReadonlyMap<number, BlockLanguage> {
  const places = [...blocks.keys()].filter((index) => isCode(blocks[index]));
  const questions = places.map((index) => ({
    lines: (blocks[index]?.lines ?? []).map((line) => line.text),
    before: textBefore(blocks, index),
    hasIndentation,
  }));
  const found = detectLanguages(questions);
  return new Map(
    places.flatMap((index, i) => {
      const language = found[i];
      return language === undefined ? [] : [[index, language] as const];
    }),
  );
}
