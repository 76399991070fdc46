import { decodeLevels } from './decode-levels.ts';
import { describeHeadings, type FoundHeading } from './describe-headings.ts';
import { headingWeights } from './heading-weights.ts';
import { numberedLevels } from './numbered-levels.ts';

/** A text of more headings is no article. */
const MAX_HEADINGS = 1000;

/** What is known of the article besides its headings. */
export interface HeadingContext {
  /** Lines of content, blank ones apart, after the last heading. */
  readonly linesAfterLast: number;
  /** True where the article's title is known from elsewhere: then no heading is `#`. */
  readonly hasTitle?: boolean;
}

/**
 * Give every heading its depth, 1 to 6, from numbering, position and parallel wording.
 *
 *     第一章 → 2     2.1 → 3     unnumbered below it → 4     a lone first line above all → 1
 *
 * The article's title alone has depth 1: where several headings share the outermost level, the
 * title is missing and they get depth 2.
 *
 * @param headings In source order.
 */
export function assignHeadingDepths(
  headings: readonly FoundHeading[],
  context: HeadingContext,
): readonly number[] {
  const levels =
    headings.length > MAX_HEADINGS
      ? numberedLevels(headings.map(({ text }) => text))
      : decodeLevels(describeHeadings(headings, context.linesAfterLast), headingWeights);
  const tops = levels.filter((level) => level === 1).length;
  const isTitled = !context.hasTitle && tops === 1 && levels[0] === 1 && headings[0]?.gap === 0;
  return levels.map((level) => Math.min(6, isTitled ? level : level + 1));
}
