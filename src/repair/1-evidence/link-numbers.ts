import type { Line } from './line.ts';

/** For each line the lines with the number before and after its own in the same series, or -1. */
export interface NumberLinks {
  readonly previous: Int32Array;
  readonly next: Int32Array;
  /** Shape of the series (1 to 4; chapters and decimals alike), 0 for a line without a number. */
  readonly series: Uint8Array;
  /** The line's own number, 0 without one. */
  readonly values: Int32Array;
}

/** `第二章`, `2.3.1`, `2.`/`2、`/`2)`, `二、`, `Use case 2:`; the last group counts up. */
const SERIES: readonly RegExp[] = [
  /^\s*(第)\s?([\d一二三四五六七八九十]+)\s?[章节部篇步]/,
  /^\s*(?:v)?((?:\d+\.){1,4})(\d+)(?!\d)/,
  /^\s*()(\d{1,3})(?:[.、)）]|\s)/,
  /^\s*[（(]?()((?<=[（(])\d{1,2}|[一二三四五六七八九十]{1,3})[)）、.．]/,
  /^\s*([A-Za-z][A-Za-z ]{0,20}|[\u4e00-\u9fff]{1,6}) ?(\d{1,2})(?=[:：.、\s)]|$)/,
];

/**
 * How each of the series begins: a number, a sign before one, or words that a number ends. Most
 * lines show by this that they are in none.
 */
const MAY_COUNT =
  /^(?:[\d第（(一二三四五六七八九十]|[A-Za-z][A-Za-z ]{0,21}\d|[\u4e00-\u9fff]{1,6} ?\d)/;

const HAN_DIGITS = '一二三四五六七八九十';
/** Farther back, an equal number belongs to another series. */
const MAX_DISTANCE = 600;

function numberValue(text: string): number {
  const value = Number(text);
  if (!Number.isNaN(value)) return value;
  const [tens = '', ones = ''] = text.split('十');
  if (!text.includes('十')) return HAN_DIGITS.indexOf(text) + 1;
  return (HAN_DIGITS.indexOf(tens) + 1 || 1) * 10 + (HAN_DIGITS.indexOf(ones) + 1);
}

interface Numbered {
  readonly series: number;
  readonly prefix: string;
  readonly value: number;
}

function readNumber(text: string): Numbered | undefined {
  const head = text.slice(0, 48);
  if (!MAY_COUNT.test(head.trimStart())) return undefined;
  for (const [index, pattern] of SERIES.entries()) {
    const match = pattern.exec(head);
    if (match) {
      const [, prefix = '', digits = ''] = match;
      return {
        series: Math.max(1, index),
        prefix: `${index}${prefix}`,
        value: numberValue(digits),
      };
    }
  }
  return undefined;
}

/**
 * Link the lines that count up: steps, chapters, numbered headings. Close together they are a
 * list, far apart they are headings.
 *
 * @param lines All lines of the text.
 */
export function linkNumbers(lines: readonly Line[]): NumberLinks {
  const previous = new Int32Array(lines.length).fill(-1);
  const next = new Int32Array(lines.length).fill(-1);
  const series = new Uint8Array(lines.length);
  const values = new Int32Array(lines.length);
  const last = new Map<string, number>();
  for (const [index, { text }] of lines.entries()) {
    const number = readNumber(text);
    if (!number) continue;
    series[index] = number.series;
    values[index] = number.value;
    const before = last.get(`${number.prefix} ${number.value - 1}`);
    if (before !== undefined && index - before < MAX_DISTANCE) {
      previous[index] = before;
      next[before] = index;
    }
    last.set(`${number.prefix} ${number.value}`, index);
  }
  return { previous, next, series, values };
}
