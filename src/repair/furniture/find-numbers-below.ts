import { isCodeLine } from '../1-evidence/code-lines/is-code-line.ts';
import type { Line } from '../1-evidence/line.ts';
import type { CodeLabels } from './find-code-labels.ts';

/** A number alone, or as an item of a list: some pages list their numbers. */
const NUMBER = /^\s*(• )?(\d{1,4})$/;
/** One run alone must be as long to be no result that a program prints. */
const MIN_LONE = 5;
/** As items, since programs print none. */
const MIN_LONE_ITEMS = 3;
/** Least number of shorter runs. */
const MIN_RUNS = 2;
/** Least share of the counted lines that is left after an extractor dropped blank lines. */
const MIN_KEPT_SHARE = 0.6;

/** The line numbers that a page prints below its code. */
export interface NumbersBelow {
  /** Numbers of their lines in the source. */
  readonly numbers: readonly number[];
  /** Numbers of the lines that end code, right above them. */
  readonly ends: readonly number[];
}

/** Lines that count on by one, right below another line. */
interface Run {
  /** Index of the first of them. */
  readonly at: number;
  /** What they count from, 1 or 2. */
  readonly first: number;
  readonly own: readonly Line[];
  readonly above: Line;
  /**
   * Whether as many lines of the source stand above it as it counts, behind a blank one or below the bar of the code.
   * Others begin with 2, since an extractor dropped what stood before the first line break.
   */
  readonly isExact: boolean;
  /** Whether these lines stand below the bar of their code. */
  readonly isBarred: boolean;
  /** Whether they are items of a list. */
  readonly isListed: boolean;
}

/**
 * Find the line numbers that a page prints below its code.
 *
 *     const shelf = openShelf(3);
 *     shelf.close();
 *     1                    ← dropped; one extractor drops this one itself
 *     2                    ← dropped
 *
 * A program may print such numbers, too. So all of them count only where they begin with 2, or where a blank line or
 * the bar of the code shows that as many lines of code stand above, in two runs, or in one of five numbers and more; or
 * where they are items (`• 1`), in two runs or in one of three.
 *
 * @param lines All lines of the text.
 * @param bars Numbers of the lines that pages print above code.
 */
export function findNumbersBelow(lines: readonly Line[], bars: CodeLabels): NumbersBelow {
  const runs = readRuns(lines, bars);
  const plain = runs.filter(({ isListed }) => !isListed);
  const exact = plain.filter(({ isExact }) => isExact);
  const kinds = [
    runs.filter(({ isListed }) => isListed),
    isHabit(exact) ? plain.filter((run) => run.isExact || isBelowCode(run)) : [],
    findCut(lines, plain),
  ];
  const found = kinds.find(isHabit) ?? [];
  return {
    numbers: found.flatMap(({ own }) => own.map(({ number }) => number)),
    ends: found.map(({ above }) => above.number),
  };
}

/** Runs that begin with 2, where the text has no blank lines and each can count the lines below the last one. */
function findCut(lines: readonly Line[], runs: readonly Run[]): readonly Run[] {
  const cut = runs.filter(({ first }) => first === 2);
  const isApart = lines.some(({ blankBefore }, at) => at > 0 && blankBefore > 0);
  let end = 0;
  const fits = cut.every(({ at, own }) => {
    const free = at - end;
    end = at + own.length;
    return free >= (own.length + 1) * MIN_KEPT_SHARE;
  });
  return fits && !isApart ? cut : [];
}

/** Whether numbers from one on stand below code, as others of the text do that count it exactly. */
function isBelowCode({ first, own, above }: Run): boolean {
  return first === 1 && own.length > 1 && isCodeLine(above);
}

/** Whether runs are too many or too long for what programs print, and most stand below code. */
function isHabit(runs: readonly Run[]): boolean {
  const long = runs.filter(({ own }) => own.length > 1);
  const isLong = long.some(
    ({ own, isListed }) => own.length >= (isListed ? MIN_LONE_ITEMS : MIN_LONE),
  );
  const code = runs.filter(({ above, isBarred }) => isBarred || isCodeLine(above));
  return (isLong || long.length >= MIN_RUNS) && code.length > runs.length / 2;
}

function readRuns(lines: readonly Line[], bars: CodeLabels): readonly Run[] {
  const byNumber = new Map(lines.map((line) => [line.number, line]));
  const runs: Run[] = [];
  let bar = Number.NEGATIVE_INFINITY;
  for (let at = 1; at < lines.length; at += 1) {
    const before = lines[at - 1]?.number ?? 0;
    if (bars.has(before)) bar = before;
    const first = numberIn(lines[at]);
    const above = lines[at - 1];
    if ((first !== 1 && first !== 2) || above === undefined || numberIn(above) >= 0) continue;
    if (lines[at]?.blankBefore !== 0) continue;
    const own = readOn(lines, at, first);
    const last = first + own.length - 1;
    const start = byNumber.get((own[0]?.number ?? 0) - last);
    const free = (own[0]?.number ?? 0) - bar - 1;
    const isBarred = free <= last && free >= last * MIN_KEPT_SHARE;
    const isExact = first === 1 && ((start?.blankBefore ?? 0) > 0 || isBarred);
    const isListed = isItem(own[0]);
    runs.push({ at, first, own, above, isExact, isBarred, isListed });
    at += own.length - 1;
  }
  return runs;
}

/** The lines from `at` on that count on, without blank lines between them. */
function readOn(lines: readonly Line[], at: number, first: number): readonly Line[] {
  const own: Line[] = [];
  for (let line = lines[at]; line; line = lines[at + own.length]) {
    if (numberIn(line) !== first + own.length || isItem(line) !== isItem(lines[at])) break;
    if (own.length > 0 && line.blankBefore > 0) break;
    own.push(line);
  }
  return own;
}

/** The number that stands alone in a line or an item, -1 for none. */
function numberIn(line: Line | undefined): number {
  const [, , number] = NUMBER.exec(line?.text ?? '') ?? [];
  return number === undefined ? -1 : Number(number);
}

function isItem(line: Line | undefined): boolean {
  return line?.text.trimStart().startsWith('•') ?? false;
}
