import type { HeadingFacts, OutlineState } from './heading-facts.ts';
import { levelScorer } from './level-scorer.ts';
import { openHeading } from './open-heading.ts';

const BEAM = 12;
const MAX_HEADINGS = 1000;
const LEAST_CHANCE = 0.002;
const MAX_LEVEL = 6;
const NO_PARENT = -1;

/** Learned weights by feature name; an unknown feature counts nothing. */
type Weights = ReadonlyMap<string, number>;

/** An outline up to some heading, with its probability. */
interface Path {
  readonly state: OutlineState | undefined;
  readonly chance: number;
}

/** An outline up to some heading, with the number of right parents that it promises. */
interface Choice {
  readonly open: readonly number[];
  readonly level: number;
  readonly previous: Choice | undefined;
  readonly gain: number;
}

/**
 * Find the outline in which the most headings can be expected to have the right parent.
 *
 * First the chance of each parent of each heading is summed over all outlines that are likely;
 * then the outline with the largest sum is chosen. That is not the likeliest outline: where it is
 * unclear whether a subsection has ended, one that loses little either way wins.
 *
 * @returns One level for each heading; level 1 is the outermost.
 */
export function decodeLevels(
  headings: readonly HeadingFacts[],
  weights: Weights,
): readonly number[] {
  // A text of so many headings is no article; keep to what numbers say.
  if (headings.length > MAX_HEADINGS) return numberedLevels(headings);
  let choices: readonly Choice[] = [{ open: [], level: 0, previous: undefined, gain: 0 }];
  for (const [index, chances] of parentChances(headings, weights).entries()) {
    const next = choices.flatMap((choice) => extendChoice(choice, index, chances));
    choices = next.toSorted((a, b) => b.gain - a.gain).slice(0, BEAM);
  }
  const levels: number[] = [];
  for (let choice = choices[0]; choice?.previous; choice = choice.previous)
    levels.push(choice.level);
  return levels.reverse();
}

function numberedLevels(headings: readonly HeadingFacts[]): readonly number[] {
  let level = 0;
  return headings.map(({ numbering }) => {
    const wanted = numbering?.style === 'dotted' ? numbering.path.length : 1;
    level = Math.min(wanted, level + 1, MAX_LEVEL);
    return level;
  });
}

function extendChoice(
  choice: Choice,
  index: number,
  chances: ReadonlyMap<number, number>,
): readonly Choice[] {
  return Array.from({ length: Math.min(choice.open.length + 1, MAX_LEVEL) }, (_, i) => ({
    open: [...choice.open.slice(0, i), index],
    level: i + 1,
    previous: choice,
    gain: choice.gain + (chances.get(choice.open[i - 1] ?? NO_PARENT) ?? 0),
  }));
}

/** For each heading the chance of each parent, by the parent's index. */
function parentChances(
  headings: readonly HeadingFacts[],
  weights: Weights,
): readonly ReadonlyMap<number, number>[] {
  let beam: readonly Path[] = [{ state: undefined, chance: 1 }];
  return headings.map((heading) => {
    const scoreLevels = levelScorer(heading, weights);
    beam = mergePaths(beam.flatMap((path) => extendPath(path, heading, scoreLevels)));
    const chances = new Map<number, number>();
    for (const { state, chance } of beam) {
      const parent = state?.stack.at(-2)?.index ?? NO_PARENT;
      chances.set(parent, (chances.get(parent) ?? 0) + chance);
    }
    return chances;
  });
}

function extendPath(
  path: Path,
  heading: HeadingFacts,
  scoreLevels: ReturnType<typeof levelScorer>,
): readonly Path[] {
  const deepest = Math.min((path.state?.stack.length ?? 0) + 1, MAX_LEVEL);
  const scores = scoreLevels(path.state, deepest);
  const top = Math.max(...scores);
  const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
  return scores.map((score, i) => ({
    state: openHeading(path.state, heading, i + 1),
    chance: (path.chance * Math.exp(score - top)) / total,
  }));
}

/** Paths with the same open headings go on alike: keep the likeliest with the chance of all. */
function mergePaths(paths: readonly Path[]): readonly Path[] {
  const merged = new Map<string, Path>();
  for (const path of paths.toSorted((a, b) => b.chance - a.chance)) {
    const key = path.state?.stack.map((open) => open.index).join() ?? '';
    const first = merged.get(key);
    merged.set(key, first ? { ...first, chance: first.chance + path.chance } : path);
  }
  const kept = [...merged.values()]
    .toSorted((a, b) => b.chance - a.chance)
    .filter((path, i) => i === 0 || path.chance > LEAST_CHANCE)
    .slice(0, BEAM);
  const total = kept.reduce((sum, path) => sum + path.chance, 0);
  return kept.map((path) => ({ ...path, chance: path.chance / total }));
}
