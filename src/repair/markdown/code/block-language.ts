import { canonicalLanguage } from '../../languages/canonical-language.ts';
import { detectLanguage } from '../../languages/detect-language.ts';
import { lineText } from '../scan/line-text.ts';
import type { Structure } from '../scan/scan-blocks.ts';
import type { CodeBlock } from './code-blocks.ts';
import type { CodeLine } from './code-lines.ts';
import type { LanguageCounts } from './count-languages.ts';

/** Number of lines from which the language is detected. */
const LINES_READ = 400;

/**
 * A block's language as its author wrote it, or as its lines and its neighbours tell.
 *
 * @param documentLanguages `countLanguages` of all blocks.
 */
export function blockLanguage(
  structure: Structure,
  documentLanguages: LanguageCounts,
  block: CodeBlock,
  lines: readonly CodeLine[],
): { readonly lang: string; readonly confidence: number } {
  if (block.lang !== '') return { lang: canonicalLanguage(block.lang), confidence: 1 };
  return detectLanguage(
    lines.slice(0, LINES_READ).map(({ text }) => text),
    {
      before: linesBefore(structure, block.fence.open),
      documentLanguages,
      hasIndentation: lines.some(({ text }) => /^[ \t]+\S/.test(text)),
    },
  );
}

function linesBefore(structure: Structure, open: number): string {
  const found: string[] = [];
  for (let line = open - 1; line >= Math.max(0, open - 8) && found.length < 2; line -= 1) {
    const text = lineText(structure.lines, line).trim();
    if (text !== '') found.unshift(text);
  }
  return found.join('\n');
}
