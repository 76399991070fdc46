import type { Block } from '../2-blocks/block.ts';
import { detectLanguage, type LanguageContext } from './code/detect-language.ts';
import { looksLikeMermaidHead } from './code/looks-like-mermaid-head.ts';
import type { BlockLanguage } from './mend-context.ts';

/** From this confidence on a language counts for the other blocks of the text. */
const SURE = 0.8;

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

function detect(block: Block, context: LanguageContext): BlockLanguage {
  const texts = block.lines.map((line) => line.text);
  const [first = '', second] = texts;
  if (looksLikeMermaidHead(first, second)) return { lang: 'mermaid', confidence: 1 };
  return detectLanguage(texts, context);
}

function countLanguages(
  found: ReadonlyMap<number, BlockLanguage>,
): LanguageContext['documentLanguages'] {
  const weights = new Map<string, number>();
  for (const { lang, confidence } of found.values()) {
    if (confidence >= SURE && lang !== 'mermaid' && lang !== 'text') {
      weights.set(lang, (weights.get(lang) ?? 0) + 1);
    }
  }
  return [...weights].map(([lang, weight]) => ({ lang, weight }));
}

/**
 * Tell the language of every code block: first each by itself, then the doubtful ones again with
 * the languages of the others in mind.
 *
 * @param blocks All blocks of a text.
 * @param hasIndentation Whether code kept its leading white space.
 */
export function findLanguages(
  blocks: readonly Block[],
  hasIndentation: boolean,
): ReadonlyMap<number, BlockLanguage> {
  const found = new Map<number, BlockLanguage>();
  const alone = { documentLanguages: [], hasIndentation };
  for (const [index, block] of blocks.entries()) {
    if (isCode(block))
      found.set(index, detect(block, { ...alone, before: textBefore(blocks, index) }));
  }
  const documentLanguages = countLanguages(found);
  for (const [index, { confidence }] of found) {
    const block = blocks[index];
    if (confidence >= SURE || !block) continue;
    const before = textBefore(blocks, index);
    found.set(index, detect(block, { before, documentLanguages, hasIndentation }));
  }
  return found;
}
