import { columnsOf } from '../../util/text/columns-of.ts';
import { CODE_FROM } from '../1-evidence/code-lines/code-scores.ts';
import { scoreCodeLine } from '../1-evidence/code-lines/score-code-line.ts';
import type { Line } from '../1-evidence/line.ts';
import { MAX_WRAP_WIDTH, MIN_WRAP_WIDTH, SENTENCE_END } from '../profile/wrap-limits.ts';

/** Fewer sentences broken at one width may be a coincidence. */
const MIN_BREAKS = 5;
/** Least share of a text's broken sentences, and of its long lines, that agree with the width. */
const MIN_AGREEMENT = 0.8;
const MIN_LONG_SHARE = 0.05;
const MIN_BROKEN_SHARE = 0.1;
/** Programs leave some columns free: before a mark, or a word that they do not part. */
const SLACK = 3;

const LATIN_WORD = /\p{L}{2,}/gu;
const HAN = /[\u3400-\u9fff]/g;
/** Lines of fewer words may be a statement; two characters of Han count as one. */
const MIN_WORDS = 6;
const MARK = /[|{}=]/;
const PROSE_LAST = /[\p{L}\p{N},，、"'”’)-]$/u;
/** A word with which a sentence goes on: in small letters, or all in capitals. */
const INNER_WORD =
  /^["'“‘(（[]*(?:(?:\p{Ll}[\p{L}’']{0,40}(?:-\p{L}{1,40})?|\p{Lu}{2,40})[,.;:!?)"'’”]{0,3}(?=\s|$)|[\u2e80-\u9fff])/u;

/**
 * Find the width to which the paragraphs of a text were wrapped.
 *
 *     Permission is hereby granted, free of charge, to any person obtaining a copy
 *     of this software and associated documentation files, to deal in the Software
 *
 * Nearly all lines that break a sentence are so long that the next line's first word would not have fitted into
 * the longest of them, and hardly any line is longer. Statements of code do not count: several are often of equal
 * length. Of 4,679 texts that extractors flattened none has such a width.
 *
 * @param lines All lines of the text.
 * @returns In columns; 0 where the paragraphs were not wrapped.
 */
export function wrapWidth(lines: readonly Line[]): number {
  const breaks = findBreaks(lines);
  // Most texts have none, and need no closer look.
  if (breaks.length < MIN_BREAKS) return 0;
  const prose = lines.filter(({ text }) => isProse(text));
  if (breaks.length < MIN_BROKEN_SHARE * prose.length) return 0;
  const long = prose.filter(({ text }) => columnsOf(text) > MAX_WRAP_WIDTH);
  if (long.length > MIN_LONG_SHARE * prose.length) return 0;
  const width = breaks.reduce((most, { columns }) => Math.max(most, columns), 0);
  const full = breaks.filter(({ needed }) => needed > width - SLACK);
  return full.length < MIN_AGREEMENT * breaks.length ? 0 : width;
}

/** A line that breaks a sentence: its columns, and with the next line's first word. */
interface Break {
  readonly columns: number;
  readonly needed: number;
}

function findBreaks(lines: readonly Line[]): readonly Break[] {
  const breaks: Break[] = [];
  for (const [at, { text }] of lines.entries()) {
    // No character takes more than two columns.
    if (text.length > MAX_WRAP_WIDTH || 2 * text.length < MIN_WRAP_WIDTH) continue;
    const word = goesOnWith(text, lines[at + 1]);
    if (word === '' || !isProse(text)) continue;
    const columns = columnsOf(text);
    if (columns < MIN_WRAP_WIDTH || columns > MAX_WRAP_WIDTH) continue;
    if (scoreCodeLine(text) < CODE_FROM)
      breaks.push({ columns, needed: columns + 1 + columnsOf(word) });
  }
  return breaks;
}

function isProse(text: string): boolean {
  const head = text.length > 2 * MAX_WRAP_WIDTH ? text.slice(0, 2 * MAX_WRAP_WIDTH) : text;
  const words = (head.match(LATIN_WORD)?.length ?? 0) + (head.match(HAN)?.length ?? 0) / 2;
  return words >= MIN_WORDS && !MARK.test(head);
}

/** The next line's first word, where the sentence of a line goes on with it. */
function goesOnWith(text: string, next: Line | undefined): string {
  if (next === undefined || next.blankBefore > 0) return '';
  // One character may be two units; few lines get further.
  if (!PROSE_LAST.test(text.slice(-2)) || SENTENCE_END.test(text)) return '';
  if (MARK.test(next.text)) return '';
  return INNER_WORD.exec(next.text.trimStart())?.[0] ?? '';
}
