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

/** Number of ways to cut a line that the beam search follows and compares as wholes. */
export const BEAM_WIDTH = 16;
/** Width of the beam where only the likeliest way is asked for. */
const NARROW_BEAM_WIDTH = 3;
/** Weight of the scores of whole ways: they were learned beside a worse model of places. */
const LAYOUT_WEIGHT = 0.7;

/** A way to cut a line, and its score: by its places and, where the model has one, as a whole. */
export interface WeighedWay {
  readonly score: number;
  readonly cuts: readonly Cut[];
}

/**
 * Score the likeliest ways to cut a line into which an extractor may have run several units.
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
  const layouts = searchCuts(read, whole, judge, isRanked ? BEAM_WIDTH : NARROW_BEAM_WIDTH);
  if (!isRanked || layouts.length < 2) return layouts;
  const reader = cutLayoutReader(read.line, read.places, whole);
  return layouts.map(({ cuts, score }) => ({
    cuts,
    score: score + LAYOUT_WEIGHT * scoreLayout(reader.read(cuts)),
  }));
}

/** The cuts of the way with the best score, of equal ones the first; no cuts where there is no way. */
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
 * Of the likeliest ways, the one with the best score as a whole is taken.
 *
 * @param read The line and the ones around it.
 * @param whole What is known of the text.
 * @param model Judges the places and the ways.
 * @returns In order; the start of the line is among them where an item begins there.
 */
export function cutLine(read: ReadLine, whole: CutText, model: CutModel): readonly Cut[] {
  return bestWay(weighWays(read, whole, model));
}
