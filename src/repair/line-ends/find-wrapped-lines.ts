import type { Edit, Override } from '../../types/repair.ts';
import { columnsOf } from '../../util/text/columns-of.ts';
import { CODE_FROM } from '../1-evidence/code-lines/code-scores.ts';
import { scoreCodeLine } from '../1-evidence/code-lines/score-code-line.ts';
import { indentOf } from '../1-evidence/indent-of.ts';
import type { Line } from '../1-evidence/line.ts';
import { overrideOf } from '../1-evidence/override-of.ts';
import { joint } from './joint.ts';
import { wrapWidth } from './wrap-width.ts';

/** Programs leave some columns free: before a mark, or a word that they do not part. */
const SLACK = 3;
/** How sure the lines are one. */
const CONFIDENCE = 0.9;

/** What a terminal or a person never breaks: a word, or one character of a script without spaces. */
const FIRST_WORD = /^(?:[\u2e80-\u9fff\uff00-\uff60]|\S{1,60})/;
const WORDS = /[\u2e80-\u9fff]|(?:(?![\u2e80-\u9fff])\p{L}){2,}/gu;
const MIN_WORDS = 4;
const ITEM = /^\s*(?:[-*+•◦▪○]|\d{1,3}[.)])\s/;
const STARTS = /^\s*["'“‘(（[`<《「]*[\p{L}\p{N}，。、；：！？）】」』》”]/u;
/** Columns, and marks of rows and statements. */
const MARK = /[|{}]|[;={]\s*$|[^\s.:!?] {2,}\S/;

/**
 * Join the lines of paragraphs that were wrapped at a width, by a text browser or a person.
 *
 *     The server reads its settings once, when it starts,      ← the next word would not have fitted
 *     and never again.
 *
 * Only in a text whose sentences are broken at one width again and again. Extractors do not wrap paragraphs,
 * so the line model would take such lines for code.
 *
 * @param lines All lines of the text.
 * @param overrides Lines that a person has decided on stay as they are.
 * @returns Edits that join the lines, and take out the indentation of the paragraphs.
 */
export function findWrappedLines(
  lines: readonly Line[],
  overrides: readonly Override[],
): readonly Edit[] {
  const width = wrapWidth(lines);
  if (width === 0) return [];
  const edits: Edit[] = [];
  let isJoined = false;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    const goesOn = next !== undefined && isFull(line, next, width) && (isJoined || isProse(line));
    if (goesOn && !overrideOf(line, overrides) && !overrideOf(next, overrides)) {
      if (!isJoined) edits.push(...withoutIndent(line));
      edits.push(joint(line, next, CONFIDENCE));
      isJoined = true;
    } else isJoined = false;
  }
  return edits;
}

/** Whether the next line's first word would have passed the width. */
function isFull(line: Line, next: Line, width: number): boolean {
  if (next.blankBefore > 0 || ITEM.test(next.text) || !STARTS.test(next.text)) return false;
  const deeper = indentOf(next.text) - indentOf(line.text);
  if (ITEM.test(line.text) ? deeper <= 0 : deeper !== 0) return false;
  if (MARK.test(line.text.trimStart()) || MARK.test(next.text.trimStart())) return false;
  const word = FIRST_WORD.exec(next.text.trimStart())?.[0] ?? '';
  const columns = columnsOf(line.text);
  if (columns > width || columns + 1 + columnsOf(word) <= width - SLACK) return false;
  return [line, next].every(({ text }) => scoreCodeLine(text) < CODE_FROM);
}

function isProse({ text }: Line): boolean {
  return STARTS.test(text.replace(ITEM, '')) && (text.match(WORDS)?.length ?? 0) >= MIN_WORDS;
}

function withoutIndent(line: Line): readonly Edit[] {
  const indent = indentOf(line.text);
  if (indent === 0 || ITEM.test(line.text)) return [];
  const { start } = line;
  return [{ start, end: start + indent, text: '', rule: 'paragraph', confidence: CONFIDENCE }];
}
