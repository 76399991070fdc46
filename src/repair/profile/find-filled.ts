import { columnsOf } from '../../util/text/columns-of.ts';
import { MAX_WRAP_WIDTH, MIN_WRAP_WIDTH, SENTENCE_END } from './wrap-limits.ts';

/** Fewer filled lines in a row may be a coincidence. */
const MIN_RUN = 3;
/** Less of a text than this may look filled by chance: rows and statements of like lengths. */
const MIN_SHARE = 0.1;

/** Prose begins and ends so, and holds no marks of rows and statements. */
const PROSE_START = /^\s*["'“‘(（[]*[\p{L}\p{N}]/u;
const PROSE_LAST = /[\p{L}\p{N},.!?，。！？、;"'”’-]/u;
// `char * name`; `Boolean true -`, where a cell is empty
const MARK = /[|{}=]|:\/\/|\s[*-](?:\s\S|$)/;
/** Spaces that put words below each other. */
const GAP = /\S {2,}[^\s.]/;
/** What stays whole where a line is full: a word, or one character of a script without spaces. */
const FIRST_WORD = /^\s*(["'“‘(（[]*[\u2e80-\u9fff\uff00-\uff60]|\S{1,30}(?=\s|$))/u;
/** A word with which a sentence goes on: in small letters, or all in capitals. */
const INNER_WORD =
  /^["'“‘(（[]*(?:(?:\p{Ll}[\p{L}’']*(?:-\p{L}+)?|\p{Lu}{2,})[,.;:!?)"'’”]*|[\u2e80-\u9fff])$/u;

interface MeasuredLine {
  readonly columns: number;
  /** Empty where the line is no prose. */
  readonly firstWord: string;
  readonly endsSentence: boolean;
}

const NO_PROSE: MeasuredLine = { columns: 0, firstWord: '', endsSentence: true };

/**
 * Mark the lines of paragraphs that were wrapped: each was broken where its next word would have passed
 * the longest line.
 *
 *     Permission is hereby granted, free of charge, to any person obtaining a copy
 *     of this software and associated documentation files, to deal in the Software
 *     without restriction.
 *
 * No extractor leaves such lines, since browsers take their ends for spaces. Marked are three or more
 * in succession, 40 to 120 columns wide, most of them broken inside a sentence, where they make up a
 * tenth of the text. Of 3,979 texts that extractors flattened two have any. Linear time: longer lines
 * are not looked at.
 *
 * @param lines All lines of the text.
 * @returns For each whether it is marked.
 */
export function findFilled(lines: readonly string[]): readonly boolean[] {
  const filled = new Array<boolean>(lines.length).fill(false);
  const measured = lines.map(measure);
  for (let first = 0; first < lines.length; ) {
    const run = readFilled(measured, first);
    const end = first + run.length;
    filled.fill(run.length >= MIN_RUN && isRunningText(run), first, end);
    first = end;
  }
  const written = lines.filter((line) => line.trim() !== '').length;
  const isRare = filled.filter(Boolean).length < MIN_SHARE * written;
  return isRare ? filled.fill(false) : filled;
}

/** The lines from `first` on between which each break had to be where it is; one at the least. */
function readFilled(lines: readonly MeasuredLine[], first: number): readonly MeasuredLine[] {
  let line = lines[first] ?? NO_PROSE;
  let longest = line.columns;
  let overflow = Number.POSITIVE_INFINITY;
  const run = [line];
  while (line.columns >= MIN_WRAP_WIDTH) {
    line = lines[first + run.length] ?? NO_PROSE;
    longest = Math.max(longest, line.columns);
    overflow = Math.min(overflow, (run.at(-1)?.columns ?? 0) + 1 + columnsOf(line.firstWord));
    if (line.firstWord === '' || overflow <= longest || longest > MAX_WRAP_WIDTH) break;
    run.push(line);
  }
  return run;
}

function measure(line: string): MeasuredLine {
  const text = line.length > MAX_WRAP_WIDTH ? '' : line.trimEnd();
  if (!isProse(text)) return NO_PROSE;
  return {
    columns: columnsOf(text),
    firstWord: FIRST_WORD.exec(text)?.[1] ?? '',
    endsSentence: SENTENCE_END.test(text),
  };
}

function isProse(text: string): boolean {
  if (!PROSE_LAST.test(text.slice(-1)) || !PROSE_START.test(text)) return false;
  return !MARK.test(text) && !GAP.test(text);
}

/** Whether most breaks fall inside a sentence, and no two lines begin alike as rows and statements do. */
function isRunningText(lines: readonly MeasuredLine[]): boolean {
  const breaks = lines.slice(1).map((line, index) => [lines[index] ?? NO_PROSE, line] as const);
  if (breaks.some(([above, line]) => start(above) === start(line))) return false;
  const inside = breaks.filter(
    ([above, line]) => !above.endsSentence && INNER_WORD.test(line.firstWord),
  );
  return 2 * inside.length > breaks.length;
}

function start(line: MeasuredLine): string {
  return line.firstWord.slice(0, 4);
}
