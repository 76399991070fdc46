import type { Dialect, DialectRegion } from './dialect.ts';
import type { LineVote } from './score-line.ts';

const DIALECTS = ['markdown', 'trafilatura', 'resiliparse'] as const;

/** Cost of taking a text for flattened at all: with less evidence it is Markdown. */
const FLATTENED_COST = 4;
/** Cost of a change between Markdown and flattened text inside of a text. */
const CHANGE_COST = 25;

/**
 * Find the sequence of dialects that agrees best with the lines' votes (Viterbi).
 *
 * @param votes One for each line; Markdown is the zero that the others are measured against.
 * @returns Regions that cover all lines, and how clear the choice of the whole is.
 */
export function findRegions(votes: readonly LineVote[]): {
  readonly regions: readonly DialectRegion[];
  readonly confidence: number;
} {
  const came = new Uint8Array(votes.length * 3);
  let [markdown, trafilatura, resiliparse] = [0, -FLATTENED_COST, -FLATTENED_COST];
  for (const [index, vote] of votes.entries()) {
    // Two extractors do not share a text: the way from one to the other leads through Markdown.
    const back = Math.max(trafilatura, resiliparse) - CHANGE_COST;
    const away = markdown - CHANGE_COST;
    came[index * 3] = markdown >= back ? 0 : trafilatura >= resiliparse ? 1 : 2;
    came[index * 3 + 1] = trafilatura >= away ? 1 : 0;
    came[index * 3 + 2] = resiliparse >= away ? 2 : 0;
    markdown = Math.max(markdown, back);
    trafilatura = Math.max(trafilatura, away) + vote.trafilatura;
    resiliparse = Math.max(resiliparse, away) + vote.resiliparse;
  }
  return {
    regions: trace(came, indexOfMax([markdown, trafilatura, resiliparse]), votes.length),
    confidence: clearness(votes),
  };
}

function indexOfMax(values: readonly number[]): number {
  return values.indexOf(Math.max(...values));
}

function trace(came: Uint8Array, last: number, count: number): readonly DialectRegion[] {
  const regions: DialectRegion[] = [];
  let state = last;
  let end = count;
  for (let index = count - 1; index >= 0; index -= 1) {
    const before = index === 0 ? -1 : (came[index * 3 + state] ?? 0);
    if (before === state) continue;
    regions.push({ dialect: nameOf(state), lines: [index + 1, end] });
    end = index;
    state = before;
  }
  return regions.reverse();
}

function nameOf(state: number): Dialect {
  return DIALECTS[state] ?? 'markdown';
}

/** Margin of the best dialect over the second, squeezed into [0.5, 1). */
function clearness(votes: readonly LineVote[]): number {
  const sums = [0, -FLATTENED_COST, -FLATTENED_COST];
  for (const vote of votes) {
    sums[1] = (sums[1] ?? 0) + vote.trafilatura;
    sums[2] = (sums[2] ?? 0) + vote.resiliparse;
  }
  const [first = 0, second = 0] = sums.toSorted((a, b) => b - a);
  return 1 - 0.5 * Math.exp(-(first - second) / 10);
}
