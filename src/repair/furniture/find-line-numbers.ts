import { isCodeLine } from '../1-evidence/code-lines/is-code-line.ts';
import type { Line } from '../1-evidence/line.ts';

/** Least number of numbers; fewer may be a result that the text shows. */
const MIN_NUMBERS = 3;
/** 1 2 3: nothing else stands in the line. */
const NUMBERS = /^[\d\s]+$/;
/** Number of lines below the numbers that are read. */
const SAMPLE_LINES = 3;
/** Least share of the counted lines that is left after an extractor dropped blank lines. */
const MIN_KEPT_SHARE = 0.6;

/** Line numbers that a page prints beside one block of code. */
export interface CountedCode {
  /** Numbers of their lines in the source. */
  readonly numbers: readonly number[];
  /** Index of the first line behind those that are counted; blank lines may be among the counted ones. */
  readonly end: number;
}

/**
 * Find the line numbers that a page prints beside its code, which extractors write above it.
 *
 *     1 2                  ← dropped
 *     3                    ← dropped
 *     package main
 *
 * Line numbers count from one, on lines with nothing else, above code and not below code, where a program
 * may have printed them. A text needs three or more. Where most runs of three or more numbers stand above
 * code, all runs count, and so do those below code if that code has as many lines as its own numbers say.
 *
 * @param lines All lines of the text.
 */
export function findLineNumbers(lines: readonly Line[]): readonly CountedCode[] {
  const all = readRuns(lines);
  const runs = all.filter(({ isBelow }) => !isBelow);
  const above = runs.filter(({ isAbove }) => isAbove);
  const long = runs.filter(({ count }) => count >= MIN_NUMBERS);
  const isHabit = above.filter(({ count }) => count >= MIN_NUMBERS).length > long.length / 2;
  const free = new Set(isHabit ? [...above, ...long] : above);
  if ([...free].reduce((sum, { count }) => sum + count, 0) < MIN_NUMBERS) return [];
  const found = withThoseBelow(all, free);
  return found.map(({ own, end, count }, at) => ({
    numbers: own,
    end: Math.min(end + count, found[at + 1]?.first ?? lines.length),
  }));
}

/** Lines with nothing but numbers that count from one. */
interface Run {
  /** Numbers of the lines in the source. */
  readonly own: readonly number[];
  readonly first: number;
  /** Place of the line behind them. */
  readonly end: number;
  readonly count: number;
  /** Whether what stands below looks like code. */
  readonly isAbove: boolean;
  /** Whether what stands above does. */
  readonly isBelow: boolean;
}

function readRuns(lines: readonly Line[]): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const { end, count } = readNumbers(lines, at);
    if (count === 0) continue;
    const isAbove = lines.slice(end, end + SAMPLE_LINES).some(isCodeLine);
    const own = lines.slice(at, end).map(({ number }) => number);
    runs.push({ own, first: at, end, count, isAbove, isBelow: isCodeLine(lines[at - 1]) });
    at = end - 1;
  }
  return runs;
}

/** The free runs, and those below code that has as many lines as the run above it counts, or its blank lines fewer. */
function withThoseBelow(all: readonly Run[], free: ReadonlySet<Run>): readonly Run[] {
  const found: Run[] = [];
  for (const run of all) {
    const last = found.at(-1);
    const kept = last ? (run.first - last.end) / last.count : 0;
    const isNext = last ? kept >= MIN_KEPT_SHARE : run.count >= MIN_NUMBERS;
    if (free.has(run) || (run.isBelow && run.isAbove && isNext)) found.push(run);
  }
  return found;
}

/** Where numbers end that count from one from the line `at` on, and how many they are. */
function readNumbers(lines: readonly Line[], at: number): { end: number; count: number } {
  let count = 0;
  let end = at;
  for (; end < lines.length; end += 1) {
    const text = lines[end]?.text ?? '';
    if (!NUMBERS.test(text)) break;
    const numbers = text.trim().split(/\s+/);
    if (numbers.some((number, index) => number !== String(count + index + 1))) break;
    count += numbers.length;
  }
  return { end, count };
}
