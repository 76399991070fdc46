import type { Edit, Override } from '../../types/repair.ts';
import type { Line } from '../1-evidence/line.ts';
import { splitLines } from '../1-evidence/split-lines.ts';
import { scoreCodeLine } from '../3-mend/code/line-evidence.ts';
import { isDecided } from './is-decided.ts';

/** So many titles show that the page puts nothing between code and what follows it. */
const LEAST = 2;
/** How sure a cut is. */
const CUT = 0.8;
/** Below this score a line is prose. */
const PROSE = -2;
/** Longer lines are not cut. */
const LONGEST = 300;

/** Where words begin that go on to the line's end, behind a small letter, a digit or what closes. */
const LATIN = /[a-z0-9;)}\]"'`>](?=[A-Z][a-z]+(?: [A-Za-z'’-]+){1,9}[?!]?$)/;
const HAN = /[;)}\]](?=[\u3400-\u9fff][^。；，,;]{1,30}$)/;
const APART = /^(?:[-*•|>] (?!\w+:)|\d+\.)/;
const COMMENT = /(?:^|\s)(?:\/\/|#|--\s|\/\*)/;
const ENDS_SENTENCE = /[.。:：!?！？]$/;

/**
 * Find titles that an extractor glued to the last line of the code before them.
 *
 *     replicas: 3Applying and watching     →   replicas: 3 ⏎ Applying and watching
 *     Apply the manifest …
 *
 * A title is some words that begin in capitals in the middle of a word of code, above a sentence. Names
 * in code look so now and then: two titles and more show that a page puts nothing between.
 *
 * @param source The text.
 * @param overrides Lines that a person has decided on stay as they are.
 * @returns Edits that end the lines of code.
 */
export function findGluedTitles(source: string, overrides: readonly Override[]): readonly Edit[] {
  const lines = splitLines(source);
  const titles = new Set<string>();
  const cuts: Edit[] = [];
  for (const [index, line] of lines.entries()) {
    const at = titleAt(lines[index - 1], line, lines[index + 1]);
    if (at < 0 || isDecided(line, overrides)) continue;
    titles.add(line.text.slice(at));
    const start = line.start + at;
    cuts.push({ start, end: start, text: '\n', rule: 'block-gap', confidence: CUT });
  }
  return titles.size < LEAST ? [] : cuts;
}

/** Where a title begins in a line, -1 for nowhere. */
function titleAt(before: Line | undefined, { text }: Line, after: Line | undefined): number {
  if (!before || !after || text.length > LONGEST || APART.test(text)) return -1;
  const found = LATIN.exec(text) ?? HAN.exec(text);
  if (!found) return -1;
  const code = text.slice(0, found.index + 1);
  if (isOpen(code) || /[\u3400-\u9fff]/.test(code) || scoreCodeLine(code) < 0) return -1;
  const isSentence = ENDS_SENTENCE.test(after.text) && scoreCodeLine(after.text) < PROSE;
  const followsCode = scoreCodeLine(before.text) >= 0 || /[:：]$/.test(before.text);
  return isSentence && followsCode ? found.index + 1 : -1;
}

/** Whether a comment or a quote goes on at the end. */
function isOpen(code: string): boolean {
  return COMMENT.test(code) || code.split('"').length % 2 === 0 || code.split("'").length % 2 === 0;
}
