import type { ScoreFeatures } from '../../../learned/read-table.ts';
import { type BreakReader, breakReader } from './break-reader.ts';
import { findCertainSpaces } from './find-certain-spaces.ts';
import type { LayoutText } from './layout-text.ts';

/** One way to split a text into lines. */
export interface Layout {
  /** Log-probability: the sum over its spaces. */
  readonly odds: number;
  /** Offsets of the spaces at which lines end, ascending. */
  readonly breaks: readonly number[];
}

interface Chain {
  readonly at: number;
  readonly before: Chain | undefined;
}

interface State {
  readonly reader: BreakReader;
  readonly odds: number;
  readonly breaks: Chain | undefined;
}

interface Step {
  readonly state: State;
  readonly odds: number;
  readonly ends: boolean;
}

/** Number of layouts that the beam search follows. */
const BEAM_WIDTH = 16;
/** Longer texts are decided space by space, to keep the time linear. */
const MAX_SEARCHED_LENGTH = 3000;
/** Steps with a lower probability than 1 in 1,000 are not followed. */
const MAX_ODDS = 7;

function logSigmoid(odds: number): number {
  return -Math.log1p(Math.exp(-odds));
}

function stepsFrom(
  state: State,
  at: number,
  score: ScoreFeatures,
  known?: boolean,
): readonly Step[] {
  const odds = score(state.reader.read(at));
  if (known !== undefined) return [{ state, odds: state.odds, ends: known }];
  const steps: Step[] = [];
  if (odds > -MAX_ODDS) steps.push({ state, odds: state.odds + logSigmoid(odds), ends: true });
  if (odds < MAX_ODDS) steps.push({ state, odds: state.odds + logSigmoid(-odds), ends: false });
  return steps;
}

function take({ state, odds, ends }: Step, at: number, isShared: boolean): State {
  const reader = isShared ? state.reader.fork() : state.reader;
  if (ends) reader.breakLine(at);
  return { reader, odds, breaks: ends ? { at, before: state.breaks } : state.breaks };
}

function listBreaks(chain: Chain | undefined): readonly number[] {
  const breaks: number[] = [];
  for (let at = chain; at !== undefined; at = at.before) breaks.push(at.at);
  return breaks.reverse();
}

/**
 * Find the likeliest ways to split a text into lines, by a beam search from space to space.
 *
 * @param whole The code in one line.
 * @param score Log-odds that a line ends at a space.
 * @returns The layouts, the likeliest first.
 */
export function searchLayouts(whole: LayoutText, score: ScoreFeatures): readonly Layout[] {
  const { text } = whole;
  const width = text.length > MAX_SEARCHED_LENGTH ? 1 : BEAM_WIDTH;
  const certain = findCertainSpaces(whole);
  let beam: readonly State[] = [{ reader: breakReader(whole), odds: 0, breaks: undefined }];
  for (let at = text.indexOf(' ', 1); at > 0; at = text.indexOf(' ', at + 1)) {
    if (at + 1 >= text.length) break;
    const steps = beam
      .flatMap((state) => stepsFrom(state, at, score, certain.get(at)))
      .sort((a, b) => b.odds - a.odds)
      .slice(0, width);
    // The last step from a state uses its reader; the steps before it use copies.
    beam = steps.map((step, index) => {
      const isShared = steps.some(({ state }, other) => other > index && state === step.state);
      return take(step, at, isShared);
    });
  }
  return beam.map(({ odds, breaks }) => ({ odds, breaks: listBreaks(breaks) }));
}
