import type { Edit } from '../../../types/repair.ts';
import { blockLanguage } from '../code/block-language.ts';
import { codeBlocks } from '../code/code-blocks.ts';
import { codeLines } from '../code/code-lines.ts';
import { countLanguages } from '../code/count-languages.ts';
import type { Draft } from '../draft.ts';

/** Below this a language is not written down. */
const MIN_CONFIDENCE = 0.6;

/**
 * Name the language of fences without one, in a text that is damaged otherwise.
 *
 * A fence without a language is whole Markdown: in a healthy text it is the author's choice.
 */
export function mendFenceLanguages(draft: Draft): readonly Edit[] {
  if (!draft.isDamaged) return [];
  const structure = draft.structure();
  const blocks = codeBlocks(structure);
  const languages = countLanguages(blocks);
  const edits: Edit[] = [];
  for (const block of blocks) {
    if (block.fence.info !== '') continue;
    const lines = codeLines(structure, block);
    const { lang, confidence } = blockLanguage(structure, languages, block, lines);
    if (confidence < MIN_CONFIDENCE || lang === 'text') continue;
    const at = structure.lines.ends[block.fence.open] ?? 0;
    edits.push({ start: at, end: at, text: lang, rule: 'fence-without-language', confidence });
  }
  return edits;
}
