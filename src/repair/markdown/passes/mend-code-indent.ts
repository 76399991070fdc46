import type { Edit } from '../../../types/repair.ts';
import { indentCode } from '../../3-mend/code/indent-code.ts';
import { blockLanguage } from '../code/block-language.ts';
import { codeBlocks } from '../code/code-blocks.ts';
import { type CodeLine, codeLines } from '../code/code-lines.ts';
import { countLanguages } from '../code/count-languages.ts';
import type { Draft } from '../draft.ts';

/** How sure the language must be before its rules move lines. */
const SURE = 0.65;
/** In a text without other damage, so many lines must be out of place. */
const MANY = 40;
/** Longer blocks are data. */
const LONGEST = 3000;
/** A line that is indented, or that stands where it stands to draw a box. */
const HAS_PLACE = /^(?:[ \t]+\S|[\u2500-\u257f])/;
/** Flat diagrams and shell sessions are common in healthy text. */
const OFTEN_FLAT: ReadonlySet<string> = new Set(['mermaid', 'bash', 'html', 'xml', 'text']);

/**
 * Indent code blocks whose lines have all lost their indentation.
 *
 *     func main() {
 *     run()            ← gets a tab
 *     }
 *
 * Some authors write short blocks flat: where nothing else is damaged, only a text with many
 * lines out of place is taken for stripped.
 */
export function mendCodeIndent(draft: Draft): readonly Edit[] {
  const structure = draft.structure();
  const blocks = codeBlocks(structure);
  const languages = countLanguages(blocks);
  const edits: Edit[] = [];
  let clear = 0;
  for (const block of blocks) {
    const lines = codeLines(structure, block);
    if (
      lines.length < 2 ||
      lines.length > LONGEST ||
      lines.some(({ text }) => HAS_PLACE.test(text))
    ) {
      continue;
    }
    const { lang, confidence } = blockLanguage(structure, languages, block, lines);
    if (confidence < SURE) continue;
    const found = indentLines(lines, lang);
    if (block.lang !== '' && !OFTEN_FLAT.has(lang)) clear += found.length;
    for (const edit of found) edits.push(edit);
  }
  return draft.isDamaged || clear >= MANY ? edits : [];
}

function indentLines(lines: readonly CodeLine[], lang: string): readonly Edit[] {
  const source = lines.map(({ text }) => text);
  return indentCode(source, lang).flatMap((text, index) => {
    const line = lines[index];
    if (line === undefined || text === line.text || line.text.trim() === '') return [];
    const prefix = /^[ \t]*/.exec(text)?.[0] ?? '';
    const { start } = line;
    return [{ start, end: start, text: prefix, rule: 'code-indentation', confidence: 0.8 }];
  });
}
