import type { Edit, Override } from '../../types/repair.ts';
import { scoreCodeLine } from '../1-evidence/code-lines/score-code-line.ts';
import type { Line } from '../1-evidence/line.ts';
import { overrideOf } from '../1-evidence/override-of.ts';
import type { Flattened } from '../profile/dialect.ts';
import { findInnerNumbers } from './find-inner-numbers.ts';

//  1package main   12   return   07 }   the number, and what it counts
const NUMBERED = /^(\s*0{0,3}(\d{1,4}))(?!\d)(.*)$/;
// 1. Install   1) Install   1、安装   1: one   1.5 s   1-2 days   what is counted by its author
const COUNTED = /^(?:[.:,，-]\d|[.)．）:：。、,，](?:\s|\p{Script=Han}|$))/u;
/** }   );   what no sentence, title or cell is. */
const CLOSING = /^\s*[})\]]+[;,]?$/;
/** More white space than a squeezed one. */
const DEEP = /^(?:\s{2}|\t)/;
// ```   on a line of its own it would open a fence
const FENCE = /^\s*(?:`{3}|~{3})/;
/** Least number of runs of two lines and more, or of the lines of one run. */
const MIN_RUNS = 2;
const MIN_LONE = 5;
/** Least share of the lines of such runs that look like code without their numbers. */
const MIN_CODE_SHARE = 0.5;
/** Least share of the text's lines that look much like code which stand in them: others may show a listing. */
const MIN_COVERED = 0.6;
/** How much a line looks like code that surely is, and one alone behind a `1`, with and without a space. */
const CLEAR_SCORE = 2;
const LONE_SCORE = 1;
const LONE_GLUED_SCORE = -1;
/** Least number of lines, where other code of the text has numbers, that need not look like code. */
const MIN_ALIKE = 3;
// 1安装   more likely a step
const HAN = /^\p{Script=Han}/u;
/** Longer lines are not looked at. */
const MAX_LINE_LENGTH = 1000;
const CONFIDENCE = 0.9;

/** A line of code with its number. */
interface Numbered {
  readonly line: Line;
  readonly number: number;
  /** Offset of the number in the source, with the white space before it. */
  readonly start: number;
  /** Length of the number with the white space before it. */
  readonly width: number;
  /** Whether it stands in one line with the lines before it. */
  readonly isInner: boolean;
  /** What stands behind the number, with its white space. */
  readonly rest: string;
}

/**
 * Find the line numbers that a page sets before each line of its code, and an extractor glued to it.
 *
 *     1func main() {            func main() {
 *     2	fmt.Println("hi")   →   	fmt.Println("hi")
 *     3}                        }
 *
 * They count from one on lines right below each other. A text needs two runs of them, or one of five, of which half
 * looks like code, and hardly any other code, since an author may show such a listing. Where a space parts all of them
 * from the code they may be cells of a table, or what a program counts: an empty line, an indented one or a closing
 * bracket tells.
 *
 * @param lines All lines of the text.
 * @param overrides Lines that a person has decided on stay as they are.
 * @param dialect How the text was flattened; one extractor keeps no empty lines.
 * @returns Edits that take the numbers away.
 */
export function findNumberedCode(
  lines: readonly Line[],
  overrides: readonly Override[],
  dialect: Flattened,
): readonly Edit[] {
  const all = readRuns(lines).map((run) => (run.length === 1 ? run.flatMap(readParts) : run));
  const runs = all.filter((run) => run.length > 1 && looksLikeCode(run));
  const isLong = runs.some((run) => run.length >= MIN_LONE);
  if (runs.length < MIN_RUNS && !isLong) return [];
  const isSpaced = runs.every(isApart);
  const mayBeRows = dialect === 'resiliparse' || runs.length < MIN_RUNS;
  if (isSpaced && mayBeRows && !runs.some(showsLines)) return [];
  const known = new Set(runs);
  const own = all.filter((run) => (known.has(run) || isAlike(run, isSpaced)) && !partsFence(run));
  if (!coversCode(lines, own.flat())) return [];
  // An extractor that squeezes white space leaves one space of what code is indented by.
  const isSqueezed = dialect === 'trafilatura' && !own.flat().some(({ rest }) => DEEP.test(rest));
  return own
    .flatMap((run) => {
      const isParted = isSqueezed || isApart(run);
      return run.map((numbered) => withoutNumber(numbered, isParted, dialect));
    })
    .filter(({ line }) => !overrideOf(line, overrides))
    .flatMap(({ edits }) => edits)
    .sort((a, b) => a.start - b.start);
}

/** Lines right below each other that count from one, one line alone among them. */
function readRuns(lines: readonly Line[]): readonly (readonly Numbered[])[] {
  const runs: Numbered[][] = [];
  let open: Numbered[] = [];
  for (const line of lines) {
    const numbered = readNumber(line);
    if (
      numbered &&
      line.blankBefore === 0 &&
      numbered.number === open.length + 1 &&
      open.length > 0
    )
      open.push(numbered);
    else if (numbered?.number === 1 && !COUNTED.test(numbered.rest)) {
      open = [numbered];
      runs.push(open);
    } else open = [];
  }
  return runs;
}

function readNumber(line: Line): Numbered | undefined {
  if (line.text.length > MAX_LINE_LENGTH) return undefined;
  const [, before = '', digits = '', rest = ''] = NUMBERED.exec(line.text) ?? [];
  if (digits === '') return undefined;
  const { start } = line;
  return { line, number: Number(digits), start, width: before.length, isInner: false, rest };
}

/** The lines of code that an extractor wrote into one, by their numbers. */
function readParts(whole: Numbered): readonly Numbered[] {
  const { line, start, width, rest } = whole;
  const inner = findInnerNumbers(rest);
  if (inner.length === 0) return [whole];
  const ends = [...inner.map(({ at }) => at), rest.length];
  const parts = inner.map((own, index): Numbered => {
    const from = own.at + own.length;
    return {
      line,
      number: index + 2,
      start: start + width + own.at,
      width: own.length,
      isInner: true,
      rest: rest.slice(from, ends[index + 1]),
    };
  });
  return [{ ...whole, rest: rest.slice(0, ends[0]) }, ...parts];
}

/** Whether half of what is counted looks like code; numbers alone are dropped as lines of their own. */
function looksLikeCode(run: readonly Numbered[]): boolean {
  const full = run.filter(({ rest }) => rest !== '');
  const code = full.filter(({ rest }) => CLOSING.test(rest) || scoreCodeLine(rest) > 0);
  return full.length * 2 > run.length && code.length >= full.length * MIN_CODE_SHARE;
}

/** Whether white space parts all numbers from what they count. */
function isApart(run: readonly Numbered[]): boolean {
  return run.every(({ rest }) => rest === '' || /^\s/.test(rest));
}

/** Whether a run counts what no rows have: an empty line, an indented one, a closing bracket. */
function showsLines(run: readonly Numbered[]): boolean {
  return run.some(({ rest }) => rest === '' || DEEP.test(rest) || CLOSING.test(rest));
}

/** Whether a run that does not look like code, or one line alone, is numbered as the code of its text. */
function isAlike(run: readonly Numbered[], isSpaced: boolean): boolean {
  const [{ rest } = { rest: '' }] = run;
  if (rest === '' || isApart(run) !== isSpaced) return false;
  if (run.length > 1)
    return isSpaced ? showsLines(run) : run.length >= MIN_ALIKE && !HAN.test(rest);
  return scoreCodeLine(rest) > (isSpaced ? LONE_SCORE : LONE_GLUED_SCORE);
}

/** Whether lines that an extractor wrote into one quote a fence. */
function partsFence(run: readonly Numbered[]): boolean {
  return run.some(({ isInner }) => isInner) && run.some(({ rest }) => FENCE.test(rest));
}

/** Whether most lines of the text that surely are code are among those given. */
function coversCode(lines: readonly Line[], own: readonly Numbered[]): boolean {
  const numbers = new Set(own.map(({ line }) => line.number));
  const inside = own.filter(({ rest }) => scoreCodeLine(rest) > CLEAR_SCORE).length;
  const outside = lines.filter(
    ({ number, text }) =>
      !numbers.has(number) && text.length <= MAX_LINE_LENGTH && scoreCodeLine(text) > CLEAR_SCORE,
  ).length;
  return inside >= (inside + outside) * MIN_COVERED;
}

function withoutNumber(
  { line, start, width, isInner, rest }: Numbered,
  isParted: boolean,
  dialect: Flattened,
): { readonly line: Line; readonly edits: readonly Edit[] } {
  // An extractor that keeps no empty lines has none within code.
  const isDropped = rest.trim() === '' && dialect === 'trafilatura';
  const gap = isDropped ? rest.length + (isInner ? 0 : 1) : isParted && /^\s/.test(rest) ? 1 : 0;
  const end = start + width + gap;
  const number: Edit = { start, end, text: '', rule: 'line-number', confidence: CONFIDENCE };
  if (!isInner || isDropped) return { line, edits: [number] };
  // An edit of its own: later ones replace the line break, and the number is no part of what they replace.
  const lineBreak: Edit = { ...number, start: end, text: '\n', rule: 'block-gap' };
  return { line, edits: [number, lineBreak] };
}
