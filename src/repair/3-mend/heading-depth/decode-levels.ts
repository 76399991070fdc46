import { type HeadingFacts, headingFeatures, type OutlineState } from './heading-features.ts';

const BEAM = 12;
const MAX_LEVEL = 6;
const MAX_REPEATED = 64;

/** A partial outline with its score. */
interface Path {
  readonly state: OutlineState;
  readonly level: number;
  readonly previous: Path | undefined;
  readonly score: number;
}

/**
 * Find the best outline by beam search: level 1 is the outermost, a level opens only below the
 * one before it.
 *
 * @param weights Learned weights by feature name; an unknown feature counts nothing.
 * @returns One level for each heading.
 */
export function decodeLevels(
  headings: readonly HeadingFacts[],
  weights: Readonly<Record<string, number>>,
): readonly number[] {
  let beam: readonly Path[] = [
    { state: { stack: [], levels: new Map(), tops: 0 }, level: 0, previous: undefined, score: 0 },
  ];
  for (const heading of headings) {
    const next = beam.flatMap((path) => extend(path, heading, weights));
    beam = next.toSorted((a, b) => b.score - a.score).slice(0, BEAM);
  }
  const levels: number[] = [];
  for (let path = beam[0]; path?.previous; path = path.previous) levels.push(path.level);
  return levels.reverse();
}

function extend(
  path: Path,
  heading: HeadingFacts,
  weights: Readonly<Record<string, number>>,
): readonly Path[] {
  const deepest = Math.min(path.state.stack.length + 1, MAX_LEVEL);
  return Array.from({ length: deepest }, (_, i) => {
    const level = i + 1;
    const features = headingFeatures(heading, level, path.state);
    const gain = features.reduce((sum, name) => sum + (weights[name] ?? 0), 0);
    return {
      state: openHeading(path.state, heading, level),
      level,
      previous: path,
      score: path.score + gain,
    };
  });
}

/** The state after a heading at a level. */
export function openHeading(
  state: OutlineState,
  heading: HeadingFacts,
  level: number,
): OutlineState {
  return {
    stack: [...state.stack.slice(0, level - 1), heading],
    levels: remember(state.levels, heading, level),
    tops: state.tops + (level === 1 ? 1 : 0),
  };
}

function remember(
  levels: ReadonlyMap<string, number>,
  heading: HeadingFacts,
  level: number,
): ReadonlyMap<string, number> {
  if (heading.repeats < 2 || (levels.size >= MAX_REPEATED && !levels.has(heading.text)))
    return levels;
  return levels.get(heading.text) === level ? levels : new Map(levels).set(heading.text, level);
}
