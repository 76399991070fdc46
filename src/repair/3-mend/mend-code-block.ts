import { indentOf } from '../1-evidence/indent-of.ts';
import type { Line } from '../1-evidence/line.ts';
import type { Block } from '../2-blocks/block.ts';
import type { Change } from '../edit-script/align-text.ts';
import { closeBoxes } from './code/close-boxes.ts';
import type { CodeIndenter } from './code/code-indenter.ts';
import { keepIndentation } from './code/keep-indentation.ts';
import type { MendContext } from './mend-context.ts';
import type { Mended } from './mended.ts';

const NO_BOXES: ReadonlyMap<number, number> = new Map();
const BACKTICKS = /`{3,}/g;

/** Longer than any run of backticks in the code. */
function fenceFor(lines: readonly Line[]): string {
  let longest = 2;
  for (const { text } of lines) {
    for (const run of text.match(BACKTICKS) ?? []) longest = Math.max(longest, run.length);
  }
  return '`'.repeat(longest + 1);
}

/** In an item a tab would lose the columns of the item: spaces stand for it. */
function indentIn(pad: string, indent: string): string {
  return pad === '' ? indent : pad + indent.replaceAll('\t', '    ');
}

/** Put white space before a line, and the line break that it lost. */
function indentLine(
  { number, start, text }: Line,
  before: Line | undefined,
  base: number,
  indent: string,
): Change {
  const end = start - base + indentOf(text);
  if (before?.number !== number) return { start: start - base, end, text: indent };
  return { start: before.end - base, end, text: `\n${indent}` };
}

/** Put white space before the right side of a box. */
function widenLine({ start, text }: Line, base: number, columns: number): Change {
  const at = start - base + text.trimEnd().length - 1;
  return { start: at, end: at, text: ' '.repeat(columns) };
}

function restoreIndentation(
  lines: readonly Line[],
  lang: string,
  indentCode: CodeIndenter,
): readonly string[] {
  const indented = indentCode(
    lines.map(({ text }) => text.trimStart()),
    lang,
  );
  return indented.map((text) => text.slice(0, indentOf(text)));
}

/**
 * Fence a block of code, name its language, and restore its indentation where it was lost.
 *
 *     func main() {              ```go
 *     run()               →      func main() {
 *     }                          	run()
 *                                }
 *                                ```
 *
 * @param block The lines.
 * @param context Says the language, and whether code lost its white space.
 */
export function mendCodeBlock(block: Block, index: number, context: MendContext): Mended {
  const { lines } = block;
  const base = lines[0]?.start ?? 0;
  const found = context.languages.get(index) ?? { lang: 'text', confidence: 0.3 };
  const lang = block.lang ?? found.lang;
  const kept = context.hasIndentation || lines.some(({ text }) => indentOf(text) > 0);
  const texts = lines.map(({ text }) => text);
  const indents = kept
    ? keepIndentation(texts, lang)
    : restoreIndentation(lines, lang, context.indentCode);
  const boxes = kept ? NO_BOXES : closeBoxes(texts);
  const pad = ' '.repeat(block.inItem ?? 0);
  const fence = `${pad}${fenceFor(lines)}`;
  const changes = lines.flatMap((line, at) => {
    const indent = indentIn(pad, indents[at] ?? '');
    const head = at === 0 ? `${fence}${lang}\n${indent}` : indent;
    const change = indentLine(line, lines[at - 1], base, head);
    const lacks = boxes.get(at);
    return lacks === undefined ? [change] : [change, widenLine(line, base, lacks)];
  });
  const end = (lines.at(-1)?.end ?? base) - base;
  return {
    changes: [...changes, { start: end, end, text: `\n${fence}` }],
    rule: lang === 'mermaid' ? 'mermaid-fence' : 'code-fence',
    confidence: block.lang === undefined ? found.confidence : 1,
    reason: kept ? `code in ${lang}` : `code in ${lang}, indented by its structure`,
    notes: [],
    lang,
  };
}
