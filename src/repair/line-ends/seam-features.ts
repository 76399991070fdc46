import { hashSpan } from '../../util/hash-span.ts';
import { shapeOf, wordAfter, wordBefore } from '../1-evidence/word-span.ts';
import { mixFeature } from '../learned/mix-feature.ts';
import { edgeSort, type LineSide } from './line-side.ts';

/** Number of features at the end of the list that name words, which differ from site to site. */
export const LEXICAL_SEAM_FEATURES = 6;

const OPENS = /[(（][^()（）]*$/;
const CLOSES = /^[^()（）]*[)）]/;

function lastToken(text: string): number {
  const from = Math.max(text.lastIndexOf(' ') + 1, text.length - 24);
  return shapeOf(text, from, text.length);
}

function firstToken(text: string): number {
  const end = text.indexOf(' ');
  return shapeOf(text, 0, Math.min(end < 0 ? text.length : end, 24));
}

function nameFeatures(first: string, second: string, shape: number): readonly number[] {
  const last = hashSpan(first, wordBefore(first, first.length), first.length);
  const next = hashSpan(second, 0, Math.min(second.length, wordAfter(second, 0)));
  const han = hashSpan(first, Math.max(0, first.length - 2), first.length);
  const start = hashSpan(second, 0, 2);
  return [
    mixFeature(40, last, 0, 0),
    mixFeature(41, next, 0, 0),
    mixFeature(42, han, 0, 0),
    mixFeature(43, start, 0, 0),
    mixFeature(44, last, edgeSort(second, 0), 0),
    mixFeature(45, next, shape, 0),
  ];
}

/**
 * Describe two lines by features that show whether the second continues the first.
 *
 * @param p The line before both.
 * @param a The first.
 * @param b The second.
 * @param c The line after both.
 * @returns Hashes, the same number for all.
 */
export function seamFeatures(
  p: LineSide,
  a: LineSide,
  b: LineSide,
  c: LineSide,
): readonly number[] {
  const [last, next] = [lastToken(a.text), firstToken(b.text)];
  const brackets = (OPENS.test(a.text) ? 1 : 0) + (CLOSES.test(b.text) ? 2 : 0);
  const [han, nextHan] = [Number(a.hasHan), Number(b.hasHan)];
  const script = han + 2 * nextHan;
  const [single, few] = [a.words === 1 ? 1 : 0, Math.min(4, b.words)];
  return [
    mixFeature(1, a.end, b.start, 0),
    mixFeature(2, a.end, a.length, han),
    mixFeature(3, b.start, b.length, b.end),
    mixFeature(4, a.code, b.code, 0),
    mixFeature(5, a.code, a.end, b.start),
    mixFeature(6, b.code, b.start, a.end),
    mixFeature(7, p.code, a.code, b.code),
    mixFeature(8, b.code, c.code, c.start),
    mixFeature(9, last, 0, 0),
    mixFeature(10, next, 0, 0),
    mixFeature(11, last, b.start, 0),
    mixFeature(12, next, a.end, 0),
    mixFeature(13, a.words, han, b.start),
    mixFeature(14, b.words, nextHan, b.end),
    mixFeature(15, a.mark, b.mark, script),
    mixFeature(16, a.mark, a.end, b.start),
    mixFeature(17, single, last, b.start),
    mixFeature(18, few, b.code, c.start),
    mixFeature(19, script, a.end, b.start),
    mixFeature(20, p.end, a.start, single),
    mixFeature(21, brackets, b.start, 0),
    mixFeature(22, few * 8 + a.words, a.end, c.start),
    mixFeature(23, script, a.words, b.words),
    ...nameFeatures(a.text, b.text, last),
  ];
}
