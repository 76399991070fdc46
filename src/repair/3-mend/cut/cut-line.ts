import type { ScoreFeatures } from '../../learned/read-table.ts';
import type { SoftmaxTable } from '../../learned/softmax-table.ts';
import { cutLayoutReader } from './cut-layout-features.ts';
import type { CutText } from './cut-text.ts';
import type { ReadLine } from './read-cut-line.ts';
import { type Cut, searchCuts } from './search-cuts.ts';

/** Judges the places of a line, and the ways to take it apart. */
export interface CutModel {
  readonly judge: SoftmaxTable;
  /** Sums up how much features of a way as a whole speak for it. @default judged by places alone */
  readonly scoreLayout?: ScoreFeatures;
}

/** So many ways are compared as wholes. */
export const BEAM = 16;
/** Where only the likeliest way is asked for. */
const NARROW = 3;
/** What speaks for ways as wholes was learned where places were judged worse: it counts for less. */
const TRUST = 0.7;

/** A way to take a line apart, and how much speaks for it: by its places and, if asked, as a whole. */
export interface WeighedWay {
  readonly score: number;
  readonly cuts: readonly Cut[];
}

/**
 * Weigh the likeliest ways to take a line apart into which an extractor may have run several units.
 *
 * @param read The line and the ones around it.
 * @param whole What is known of the text.
 * @param model Judges the places and the ways.
 */
export function weighWays(
  read: ReadLine,
  whole: CutText,
  { judge, scoreLayout }: CutModel,
): readonly WeighedWay[] {
  const isRanked = scoreLayout !== undefined && !whole.keepsSpace;
  const layouts = searchCuts(read, whole, judge, isRanked ? BEAM : NARROW);
  if (!isRanked || layouts.length < 2) return layouts;
  const reader = cutLayoutReader(read.line, read.places, whole);
  return layouts.map(({ cuts, score }) => ({
    cuts,
    score: score + TRUST * scoreLayout(reader.read(cuts)),
  }));
}

/** The cuts of the way for which most speaks, of several the first; none without any way. */
export function bestWay(ways: readonly WeighedWay[]): readonly Cut[] {
  const most = Math.max(...ways.map(({ score }) => score));
  return ways.find(({ score }) => score === most)?.cuts ?? [];
}

/**
 * Find where other units begin in a line into which an extractor ran several.
 *
 *     one: picks one at random.all: picks all   →   an item at `all`
 *     写入以下内容:apiVersion: v1                 →   code at `apiVersion`
 *
 * Of the likeliest ways that is taken which fits best as a whole.
 *
 * @param read The line and the ones around it.
 * @param whole What is known of the text.
 * @param model Judges the places and the ways.
 * @returns In order; the start of the line is among them where an item begins there.
 */
export function cutLine(read: ReadLine, whole: CutText, model: CutModel): readonly Cut[] {
  return bestWay(weighWays(read, whole, model));
}
