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
 * places.
 *
 * @param lines All lines of the text.
 * @returns The numbers of those lines in the source.
 */
export function findLineNumbers(lines: readonly Line[]): readonly number[] {
  const found: number[] = [];
  let most = 0;
  let places = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const { end, count } = readNumbers(lines, at);
    if (count === 0) continue;
    const before = lines[at - 1];
    const followsCode = isCodeLine(before);
    if (!followsCode && lines.slice(end, end + SAMPLE).some(isCodeLine)) {
      for (const { number } of lines.slice(at, end)) found.push(number);
      most = Math.max(most, count);
      places += 1;
    }
    at = end - 1;
  }
  return Math.max(most, places) < LEAST ? [] : found;
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
