import { decodeLevels, type HeadingLevel } from './decode-levels.ts';
import { describeHeadings } from './describe/describe-headings.ts';
import type { FoundHeading } from './describe/found-heading.ts';
import { NO_HEADING } from './levels.ts';
import { numberedLevels } from './numbered-levels.ts';
import { headingTrees } from './trees/heading-trees.ts';
import { headingWeights } from './weights/heading-weights.ts';

/** A text of more headings is no article. */
const MAX_HEADINGS = 1000;

/** What is known of the article besides its headings. */
export interface HeadingContext {
  /** Lines of content, blank ones apart, after the last heading. */
  readonly linesAfterLast: number;
}

/** What became of what may be a heading. */
export interface DecidedHeading {
  /** 1 to 6; 0 where it is none. */
  readonly depth: number;
  /** How likely it is a heading, in [0, 1]. */
  readonly chance: number;
}

/**
 * Decide what of a text is a heading, and its depth, 1 to 6: from numbering, position and parallel
 * wording, and from how likely each line is a heading by itself.
 *
 *     第一章 → 2     2.1 → 3     unnumbered below it → 4     a lone first line above all → 1
 *
 * The article's title alone has depth 1: where several headings share the outermost level, the
 * title is missing and they get depth 2.
 *
 * @param headings What may be headings, in source order.
 */
export function decideHeadings(
  headings: readonly FoundHeading[],
  context: HeadingContext,
): readonly DecidedHeading[] {
  const decided =
    headings.length > MAX_HEADINGS
      ? keepFound(headings)
      : decodeLevels(
          describeHeadings(headings, context.linesAfterLast),
          headingWeights,
          headingTrees,
        );
  const first = decided.findIndex(({ level }) => level !== NO_HEADING);
  const tops = decided.filter(({ level }) => level === 1).length;
  const isTitled = tops === 1 && decided[first]?.level === 1 && headings[first]?.gap === 0;
  return decided.map(({ level, chance }) => {
    const depth = level === NO_HEADING || isTitled ? level : Math.min(6, level + 1);
    return { depth, chance };
  });
}

/** Goes by numbers alone, and takes nothing more for a heading. */
function keepFound(headings: readonly FoundHeading[]): readonly HeadingLevel[] {
  const found = headings.filter(({ kind = 'heading' }) => kind === 'heading');
  const levels = numberedLevels(found.map(({ text }) => text));
  const byHeading = new Map(found.map((heading, at) => [heading, levels[at] ?? 1]));
  return headings.map((heading) => {
    const level = byHeading.get(heading);
    return level === undefined ? { level: NO_HEADING, chance: 0 } : { level, chance: 1 };
  });
}
