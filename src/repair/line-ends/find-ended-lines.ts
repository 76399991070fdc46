import type { Edit, Override } from '../../types/repair.ts';
import { columnsOf } from '../../util/text/columns-of.ts';
import { indentOf } from '../1-evidence/indent-of.ts';
import { isPictureName } from '../1-evidence/is-picture-name.ts';
import type { Line } from '../1-evidence/line.ts';
import { overrideOf } from '../1-evidence/override-of.ts';
import { closeRuns } from '../1-evidence/runs-of.ts';
import { areCredits } from './are-credits.ts';
import { endsTable } from './ends-table.ts';
import { isHanProse } from './is-han-prose.ts';
import { isProse, isProseSentence } from './prose-sentence.ts';

/** A first line of this length is no header of a table. */
const MIN_PROSE_WIDTH = 50;
/** How sure the lines are sentences of their own. */
const CONFIDENCE = 0.8;

// - item   > quote   a  b   | a |
const MARKED = /^[\s\-*•|>#]|\S(?: {2,}|\t)\S/;

/**
 * Find consecutive lines of prose that are paragraphs: their author broke them by hand, and an extractor that
 * puts a blank line between all other paragraphs put none there.
 *
 *     The server reads its settings once, when it starts, and never again.
 *     Whoever changes them has to start it anew.       ← gets an empty line before it
 *
 * All of them are prose and end a sentence, as the lines of a wrapped paragraph do not, and the first is
 * long: in 1,910 texts no table begins so, and hardly any code. Of prose in Chinese less is asked. The name of a
 * picture is no part of the prose that follows it or that it follows, and a sentence no row of the table above it.
 *
 * @param lines All lines of the text.
 * @param overrides Lines that a person has decided on stay as they are.
 * @returns Edits that put empty lines between.
 */
export function findEndedLines(
  lines: readonly Line[],
  overrides: readonly Override[],
): readonly Edit[] {
  const edits: Edit[] = [];
  for (const [first, last] of closeRuns(lines)) {
    const group = lines.slice(first, last);
    const isFree = group.length > 1 && !group.some((line) => overrideOf(line, overrides));
    for (const { start, text } of isFree ? linesApart(group, first) : []) {
      const end = start + indentOf(text);
      edits.push({ start, end, text: '\n', rule: 'block-gap', confidence: CONFIDENCE });
    }
  }
  return edits;
}

function isEnded(group: readonly Line[]): boolean {
  const first = group[0]?.text ?? '';
  if (columnsOf(first) < MIN_PROSE_WIDTH) return false;
  return group.every(({ text }) => !MARKED.test(text) && isProseSentence(text));
}

/** The lines of a group that need a blank line before them. */
function linesApart(group: readonly Line[], first: number): readonly Line[] {
  if (isEnded(group) || isHanProse(group) || areCredits(group, first)) return group.slice(1);
  return endsTable(group) ? group.slice(-1) : besidePictures(group);
}

/** The lines that begin after a picture, and the pictures after prose. */
function besidePictures(group: readonly Line[]): readonly Line[] {
  return group.filter(({ text }, index) => {
    const above = group[index - 1]?.text ?? '';
    return isPictureName(above) ? isProse(text) : isPictureName(text) && isProse(above);
  });
}
