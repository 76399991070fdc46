import type { Edit } from '../../../types/repair.ts';
import { CODE_SYNTAX } from '../../3-mend/code/code-syntax.ts';
import { indentCode } from '../../3-mend/code/indent-code.ts';
import { blockLanguage } from '../code/block-language.ts';
import { codeBlocks } from '../code/code-blocks.ts';
import { type CodeLine, codeLines } from '../code/code-lines.ts';
import { countLanguages } from '../code/count-languages.ts';
import { lacksSuite } from '../code/lacks-suite.ts';
import type { Draft } from '../draft.ts';

/** How sure the language must be before its rules move lines. */
const SURE = 0.65;
/** In a text without other damage, so many lines must be out of place … */
const MANY = 40;
/** … or so many between braces, where no block of the text has an indented line. */
const MANY_IN_BRACES = 12;
/** Longer blocks are data. */
const LONGEST = 3000;
/** A line that is indented, or that stands where it stands to draw a box. */
const HAS_PLACE = /^(?:[ \t]+\S|[\u2500-\u257f])/;
/** Flat diagrams and shell sessions are common in healthy text. */
const OFTEN_FLAT: ReadonlySet<string> = new Set(['mermaid', 'bash', 'html', 'xml', 'text']);
/** Some authors write configuration flat, however long it is. */
const SOMETIMES_FLAT: ReadonlySet<string> = new Set(['nginx', 'toml']);

/** The lines of a text that are out of place, added up as its blocks are read. */
interface Tally {
  /** All, and those in languages of braces. */
  lines: number;
  inBraces: number;
  /** Whether a block has indented lines. */
  isIndented: boolean;
}

/**
 * Indent code blocks whose lines have all lost their indentation.
 *
 *     func main() {
 *     run()            ← gets a tab
 *     }
 *
 * Some authors write short blocks flat: where nothing else is damaged, only a text with many
 * lines out of place is taken for stripped. Python that cannot run is certain by itself.
 */
export function mendCodeIndent(draft: Draft): readonly Edit[] {
  const structure = draft.structure();
  const blocks = codeBlocks(structure);
  const languages = countLanguages(blocks);
  const tally: Tally = { lines: 0, inBraces: 0, isIndented: false };
  const edits: Edit[] = [];
  const certain: Edit[] = [];
  for (const block of blocks) {
    const lines = codeLines(structure, block);
    if (lines.length < 2 || lines.length > LONGEST) continue;
    if (lines.some(({ text }) => HAS_PLACE.test(text))) {
      tally.isIndented = true;
      continue;
    }
    const { lang, confidence } = blockLanguage(structure, languages, block, lines);
    if (confidence < SURE) continue;
    const found = indentLines(lines, lang);
    if (block.lang !== '') count(tally, lang, found.length);
    for (const edit of found) edits.push(edit);
    if (lang === 'python' && lacksSuite(lines.map(({ text }) => text))) certain.push(...found);
  }
  return draft.isDamaged || isStripped(tally) ? edits : certain;
}

function count(tally: Tally, lang: string, lines: number): void {
  if (OFTEN_FLAT.has(lang)) return;
  tally.lines += lines;
  if (CODE_SYNTAX.has(lang) && !SOMETIMES_FLAT.has(lang)) tally.inBraces += lines;
}

function isStripped({ lines, inBraces, isIndented }: Tally): boolean {
  return lines >= MANY || (inBraces >= MANY_IN_BRACES && !isIndented);
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
