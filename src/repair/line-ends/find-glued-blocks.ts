import type { Edit, Override } from '../../types/repair.ts';
import { scoreCodeLine } from '../1-evidence/code-lines/score-code-line.ts';
import type { Line } from '../1-evidence/line.ts';
import { overrideOf } from '../1-evidence/override-of.ts';

const CONFIDENCE = 0.9;
/** Longer lines are not cut. */
const MAX_LINE_LENGTH = 1000;
const ITEM = /^- \S/;
/** Where the first item begins behind code. */
const GLUED_ITEM = /[^\s(,=+*/|&<-](?=- [\p{L}\p{N}"“‘`'*[])/u;
/** The line below the header of a table, as one extractor writes it. */
const DELIMITER = /^\|(?:---\|)+$/;
const PIPE = /\|/g;
/** A row that begins behind something else. */
const SEAM = /[^\s|]\| /;

/**
 * Find the first item of a list and the header of a table that an extractor glued to the last line of the code
 * before them.
 *
 *     })- Open the shelf.      →   }) ⏎ - Open the shelf.
 *     - Take the book.             - Take the book.
 *
 *     npm install| Name | What |   →   npm install ⏎ | Name | What |
 *     |---|---|                        |---|---|
 *
 * What is cut off must go on below: by another item, or by a row that has as many cells.
 *
 * @param lines All lines of the text.
 * @param overrides Lines that a person has decided on stay as they are.
 * @returns Edits that end the lines of code.
 */
export function findGluedBlocks(
  lines: readonly Line[],
  overrides: readonly Override[],
): readonly Edit[] {
  return lines.flatMap((line, index) => {
    const after = lines[index + 1]?.text ?? '';
    if (line.text.length > MAX_LINE_LENGTH || !(ITEM.test(after) || after.startsWith('|')))
      return [];
    const at = ITEM.test(after) ? itemAt(line, lines[index - 1]) : headerAt(line, after);
    if (at <= 0 || overrideOf(line, overrides)) return [];
    const start = line.start + at;
    return { start, end: start, text: '\n', rule: 'block-gap', confidence: CONFIDENCE };
  });
}

/** Where an item begins behind code, -1 for nowhere. Code in items is taken apart later, with all of the item. */
function itemAt({ text }: Line, before: Line | undefined): number {
  const found = GLUED_ITEM.exec(text);
  if (!found || before === undefined || ITEM.test(text) || ITEM.test(before.text)) return -1;
  const at = found.index + found[0].length;
  const followsCode = scoreCodeLine(before.text) >= 0 || /[:：]$/.test(before.text);
  const isCut = scoreCodeLine(text.slice(0, at)) > 0 && scoreCodeLine(text.slice(at + 2)) <= 0;
  return followsCode && isCut ? at : -1;
}

/** Where a header begins behind anything, -1 for nowhere. */
function headerAt({ text }: Line, below: string): number {
  if (text.startsWith('|') || !text.endsWith('|') || !SEAM.test(text)) return -1;
  if (!DELIMITER.test(below.trimEnd())) return -1;
  const pipes = [...text.matchAll(PIPE)].map(({ index }) => index);
  const at = pipes.at(-[...below.matchAll(PIPE)].length) ?? -1;
  return at > 0 && text[at + 1] === ' ' && /\S/.test(text[at - 1] ?? '') ? at : -1;
}
