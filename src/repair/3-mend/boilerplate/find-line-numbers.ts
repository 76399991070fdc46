import type { Line } from '../../1-evidence/line.ts';
import { isCodeLine } from './is-code-line.ts';

/** Fewer numbers alone, in fewer places, may be a result that the text shows. */
const LEAST = 3;
/** 1 2 3: nothing else stands in the line. */
const NUMBERS = /^[\d\s]+$/;
/** So many lines below the numbers are looked at. */
const SAMPLE = 3;

/**
 * Find the numbers that a page prints beside its code, which extractors set above it.
 *
 *     1 2                  ← dropped
 *     3                    ← dropped
 *     package main
 *
 * They count from one, in lines of nothing else, and are followed by code, but do not follow any: there
 * they may be what a program prints. Somewhere in the text there are three and more, or they stand in three
 * places. Where most that are so many stand so, all are.
 *
 * @param lines All lines of the text.
 * @returns The numbers of those lines in the source.
 */
export function findLineNumbers(lines: readonly Line[]): readonly number[] {
  const runs: Run[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const { end, count } = readNumbers(lines, at);
    if (count === 0) continue;
    const isAbove = lines.slice(end, end + SAMPLE).some(isCodeLine);
    const own = lines.slice(at, end).map(({ number }) => number);
    if (!isCodeLine(lines[at - 1])) runs.push({ own, count, isAbove });
    at = end - 1;
  }
  const above = runs.filter(({ isAbove }) => isAbove);
  const long = runs.filter(({ count }) => count >= LEAST);
  const isHabit = above.filter(({ count }) => count >= LEAST).length > long.length / 2;
  const found = isHabit ? [...new Set([...above, ...long])] : above;
  const most = Math.max(0, ...found.map(({ count }) => count));
  return Math.max(most, above.length) < LEAST ? [] : found.flatMap(({ own }) => own);
}

/** Lines of nothing but numbers that count from one, and follow no code. */
interface Run {
  /** Numbers of the lines in the source. */
  readonly own: readonly number[];
  readonly count: number;
  /** Whether what stands below looks like code. */
  readonly isAbove: boolean;
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
