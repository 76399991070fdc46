import type { Block } from '../../../2-blocks/block.ts';
import { detectLanguage } from '../../../languages/detect-language.ts';
import { closesBrackets } from '../closes-brackets.ts';
import { splitBlock } from './split-block.ts';

/** What may stand beside markup in a text, and has no tags itself. */
const PLAIN: ReadonlySet<string> = new Set(
  'csharp go ini java javascript json php python sql typescript yaml'.split(' '),
);
/** How sure the language must be of what stands behind markup, and before it. */
const MIN_CONFIDENCE_BEHIND = 0.5;
const MIN_CONFIDENCE_BEFORE = 0.8;
const TAG = /^<[\w!?/]/;
const ANY_TAG = /<\/?\w/;
const TAG_END = />$/;
// What holds another language.
const HOST = /<(?:script|style|\?php)\b/i;
// What no file begins before, as a line that goes on stands above it.
const GOES_ON = /[=(>`|'",&?:+]$/;
// const a   spring:   app.mount('#app')   @Bean   // note
const STATEMENT = /^(?:(?:import|export|const|let|public)\b|[\w.-]+:(?:\s|$)|[\w.]+\(|@\w|\/\/)/;

function isPlain(lines: readonly string[], least: number): boolean {
  const { lang, confidence } = detectLanguage(lines);
  return PLAIN.has(lang) && confidence >= least;
}

/** The first line behind markup. */
function endOfMarkup(lines: readonly string[]): number {
  if (lines.some((line) => HOST.test(line))) return 0;
  const at = lines.findLastIndex((line) => TAG.test(line) || TAG_END.test(line)) + 1;
  if (!TAG_END.test(lines[at - 1] ?? '') || !STATEMENT.test(lines[at] ?? '')) return 0;
  return isPlain(lines.slice(at), MIN_CONFIDENCE_BEHIND) ? at : 0;
}

/** The first line of markup behind code. */
function startOfMarkup(lines: readonly string[]): number {
  const at = lines.findIndex((line) => TAG.test(line));
  if (at < 1 || !TAG_END.test(lines.at(-1) ?? '')) return 0;
  const code = lines.slice(0, at);
  if (GOES_ON.test(code.at(-1) ?? '') || code.some((line) => ANY_TAG.test(line))) return 0;
  return closesBrackets(code) && isPlain(code, MIN_CONFIDENCE_BEFORE) ? at : 0;
}

/**
 * Part a block of code where markup ends and a file without tags begins, or the other way round.
 *
 *     <div id="app"></div>
 *     app.mount('#app')       ← another block
 *
 * @param block A block of any kind.
 * @returns The block, or its two parts.
 */
export function splitMarkup(block: Block): readonly Block[] {
  return splitBlock(block, (lines) =>
    TAG.test(lines[0] ?? '') ? endOfMarkup(lines) : startOfMarkup(lines),
  );
}
