import type { Edit } from '../../../types/repair.ts';
import type { CodeIndenter } from '../../3-mend/code/code-indenter.ts';
import { CODE_SYNTAX } from '../../languages/code-syntax.ts';
import { blockLanguage } from '../code/block-language.ts';
import { codeBlocks } from '../code/code-blocks.ts';
import { type CodeLine, codeLines } from '../code/code-lines.ts';
import { countLanguages } from '../code/count-languages.ts';
import { lacksSuite } from '../code/lacks-suite.ts';
import type { Draft } from '../draft.ts';
import type { Structure } from '../scan/scan-blocks.ts';

/** How sure the language must be before its rules move lines. */
const MIN_CONFIDENCE = 0.65;
/** Least number of lines out of place in a text without other damage … */
const MIN_MISPLACED = 40;
/** … or of those between braces, where no block of the text has an indented line. */
const MIN_MISPLACED_IN_BRACES = 12;
/** Longer blocks are data. */
const MAX_LINES = 3000;
/** A line that is indented, or that stands where it stands to draw a box. */
const HAS_PLACE = /^(?:[ \t]+\S|[\u2500-\u257f])/;
/** Flat diagrams and shell sessions are common in healthy text. */
const OFTEN_FLAT: ReadonlySet<string> = new Set(['mermaid', 'bash', 'html', 'xml', 'text']);
/** Some authors write configuration flat, however long it is. */
const SOMETIMES_FLAT: ReadonlySet<string> = new Set(['nginx', 'toml']);

/** A block without an indented line. */
interface FlatBlock {
  readonly lines: readonly CodeLine[];
  readonly lang: string;
  /** Whether its author says in which language it is. */
  readonly isNamed: boolean;
}

/** The lines of a text that are out of place, or at most may be, added up. */
interface Tally {
  /** All, and those in languages of braces. */
  readonly lines: number;
  readonly inBraces: number;
  /** Whether a block has indented lines. */
  readonly isIndented: boolean;
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
  const { flat, isIndented } = findFlat(draft.structure());
  const editsOf = (block: FlatBlock): readonly Edit[] => indentLines(block, draft.indentCode);
  const most = addUp(flat, isIndented, ({ lines }) => lines.length);
  // Most texts have too few such lines: what would move is worked out only where that is certain.
  if (!draft.isDamaged && !isStripped(most)) return flat.filter(isCertain).flatMap(editsOf);
  const edits = new Map(flat.map((block) => [block, editsOf(block)]));
  const found = addUp(flat, isIndented, (block) => edits.get(block)?.length ?? 0);
  const moved = draft.isDamaged || isStripped(found) ? flat : flat.filter(isCertain);
  return moved.flatMap((block) => edits.get(block) ?? []);
}

/** The blocks without an indented line whose language is sure, and whether others have such lines. */
function findFlat(structure: Structure): {
  readonly flat: readonly FlatBlock[];
  readonly isIndented: boolean;
} {
  const blocks = codeBlocks(structure);
  const languages = countLanguages(blocks);
  const flat: FlatBlock[] = [];
  let isIndented = false;
  for (const block of blocks) {
    const lines = codeLines(structure, block);
    if (lines.length < 2 || lines.length > MAX_LINES) continue;
    if (lines.some(({ text }) => HAS_PLACE.test(text))) {
      isIndented = true;
      continue;
    }
    const { lang, confidence } = blockLanguage(structure, languages, block, lines);
    if (confidence >= MIN_CONFIDENCE) flat.push({ lines, lang, isNamed: block.lang !== '' });
  }
  return { flat, isIndented };
}

/** Python that cannot run. */
function isCertain({ lines, lang }: FlatBlock): boolean {
  return lang === 'python' && lacksSuite(lines.map(({ text }) => text));
}

function addUp(
  flat: readonly FlatBlock[],
  isIndented: boolean,
  linesOf: (block: FlatBlock) => number,
): Tally {
  let [lines, inBraces] = [0, 0];
  for (const block of flat) {
    const { lang, isNamed } = block;
    if (!isNamed || OFTEN_FLAT.has(lang)) continue;
    const own = linesOf(block);
    lines += own;
    if (CODE_SYNTAX.has(lang) && !SOMETIMES_FLAT.has(lang)) inBraces += own;
  }
  return { lines, inBraces, isIndented };
}

function isStripped({ lines, inBraces, isIndented }: Tally): boolean {
  return lines >= MIN_MISPLACED || (inBraces >= MIN_MISPLACED_IN_BRACES && !isIndented);
}

function indentLines({ lines, lang }: FlatBlock, indentCode: CodeIndenter): readonly Edit[] {
  const source = lines.map(({ text }) => text);
  return indentCode(source, lang).flatMap((text, index) => {
    const line = lines[index];
    if (line === undefined || text === line.text || line.text.trim() === '') return [];
    const prefix = /^[ \t]*/.exec(text)?.[0] ?? '';
    const { start } = line;
    return [{ start, end: start, text: prefix, rule: 'code-indentation', confidence: 0.8 }];
  });
}
