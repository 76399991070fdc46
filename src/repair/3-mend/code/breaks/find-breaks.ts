import type { ScoreFeatures } from '../../../learned/read-table.ts';
import { layoutFeatures } from './layout-features.ts';
import { type LayoutText, readLayoutText } from './layout-text.ts';
import { type Layout, searchLayouts } from './search-layouts.ts';

/** Scores single breaks, and whole layouts. */
export interface BreakModel {
  /** Log-odds that a line ends at a space, by the features of the space. */
  readonly scoreBreak: ScoreFeatures;
  /** Score of a layout, by its features. */
  readonly scoreLayout: ScoreFeatures;
}

/**
 * Find where lines ended in code whose line breaks an extractor turned into spaces.
 *
 *     const a = 1 const b = 2   →   11, the space before the second `const`
 *
 * @param text The code in one line.
 * @param model Scores breaks and layouts.
 * @returns Offsets of the spaces that were line breaks, ascending.
 */
export function findBreaks(text: string, model: BreakModel): readonly number[] {
  const whole = readLayoutText(text);
  const layouts = searchLayouts(whole, model.scoreBreak);
  return layouts.length > 1 ? fittest(whole, layouts, model) : (layouts[0]?.breaks ?? []);
}

function fittest(
  whole: LayoutText,
  layouts: readonly Layout[],
  { scoreLayout }: BreakModel,
): readonly number[] {
  const scores = layouts.map(
    ({ odds, breaks }) => odds + scoreLayout(layoutFeatures(whole, breaks)),
  );
  return layouts[scores.indexOf(Math.max(...scores))]?.breaks ?? [];
}
