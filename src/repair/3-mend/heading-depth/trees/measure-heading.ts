import { commonEnds } from '../describe/common-ends.ts';
import type { HeadingFacts } from '../describe/heading-facts.ts';
import { likeness } from '../describe/section-words.ts';
import { MISSING } from './measure-pair.ts';

/** Number of measures of a heading by itself, and beside the next. */
export const HEADING_MEASURE_COUNT = 18;

/**
 * Measure a heading by itself, and how it compares with the next.
 *
 * @param count How many headings there are.
 */
export function measureHeading(
  heading: HeadingFacts,
  next: HeadingFacts | undefined,
  count: number,
): Float64Array {
  const { index, gap, length, section, habit, chain, width, after, repeats, sureness } = heading;
  const isMarked = Number(after === 'code');
  const own = [gap, length, section.relative, habit, count, index / count, chain, width];
  const out = new Float64Array(HEADING_MEASURE_COUNT).fill(MISSING);
  out.set([...own, isMarked, repeats, sureness]);
  if (!next) return out;
  const { end, share } = commonEnds(heading.lower, next.lower);
  const isAlike = [next.shape === heading.shape, next.form === heading.form].map(Number);
  const about = likeness(heading.article, index, next.index);
  out.set([end, share, next.length, ...isAlike, about, next.repeats], own.length + 3);
  return out;
}
