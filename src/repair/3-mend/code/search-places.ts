import { logSum } from '../../learned/log-sum.ts';

/** The possible places of a line: the state after each, and its score. */
export interface Ways<State> {
  readonly states: readonly State[];
  /** Scores of which only the differences count. */
  readonly scores: readonly number[];
}

interface Path<State> {
  readonly state: State;
  /** Log-probability. */
  readonly score: number;
  readonly before: Path<State> | undefined;
}

/** Number of paths that the beam search follows. */
const BEAM_WIDTH = 3;
/** Longer blocks are decided line by line, and only nearby, to keep the time linear. */
export const MAX_SEARCHED_LINES = 1000;

/**
 * Find the likeliest places of all lines of a block, by a beam search.
 *
 * @param start The state before the first line.
 * @param prepare Looks at a line once, and tells its ways on from each state that is followed.
 * @returns The state behind each line.
 */
export function searchPlaces<Line, State>(
  lines: readonly Line[],
  start: State,
  prepare: (line: Line, index: number) => (state: State) => Ways<State>,
): readonly State[] {
  const width = lines.length > MAX_SEARCHED_LINES ? 1 : BEAM_WIDTH;
  let beam: readonly Path<State>[] = [{ state: start, score: 0, before: undefined }];
  for (const [index, line] of lines.entries()) {
    const waysFrom = prepare(line, index);
    beam = beam
      .flatMap((path) => goOn(path, waysFrom(path.state)))
      .sort((a, b) => b.score - a.score)
      .slice(0, width);
  }
  const states: State[] = [];
  for (let at = beam[0]; at?.before !== undefined; at = at.before) states.push(at.state);
  return states.reverse();
}

function goOn<State>(before: Path<State>, { states, scores }: Ways<State>): readonly Path<State>[] {
  const total = logSum(scores);
  return states.map((state, i) => ({
    state,
    score: before.score + (scores[i] ?? 0) - total,
    before,
  }));
}
