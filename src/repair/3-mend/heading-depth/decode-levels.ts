import type { HeadingFacts, OutlineState } from './heading-facts.ts';
import { levelScorer } from './level-scorer.ts';
import { openHeading } from './open-heading.ts';

const BEAM = 12;
const LEAST_CHANCE = 0.002;
const MAX_LEVEL = 6;
const NO_PARENT = -1;

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
 * @param headings At most a thousand: of more, what is open cannot be told apart.
 * @returns One level for each heading; level 1 is the outermost.
 */
export function decodeLevels(
  headings: readonly HeadingFacts[],
  weights: Float32Array,
): readonly number[] {
  let choices: readonly Choice[] = [{ open: [], level: 0, previous: undefined, gain: 0 }];
  for (const [index, chances] of parentChances(headings, weights).entries()) {
    choices = extendChoices(choices, index, chances);
  }
  const levels: number[] = [];
  for (let choice = choices[0]; choice?.previous; choice = choice.previous)
    levels.push(choice.level);
  return levels.reverse();
}

/** The best ways to go on from some outlines with one heading. */
function extendChoices(
  choices: readonly Choice[],
  index: number,
  chances: ReadonlyMap<number, number>,
): readonly Choice[] {
  const found: { readonly from: Choice; readonly level: number; readonly gain: number }[] = [];
  for (const from of choices) {
    const deepest = Math.min(from.open.length + 1, MAX_LEVEL);
    for (let level = 1; level <= deepest; level++) {
      const parent = from.open[level - 2] ?? NO_PARENT;
      found.push({ from, level, gain: from.gain + (chances.get(parent) ?? 0) });
    }
  }
  found.sort((a, b) => b.gain - a.gain);
  return found.slice(0, BEAM).map(({ from, level, gain }) => {
    return { open: [...from.open.slice(0, level - 1), index], level, previous: from, gain };
  });
}

/** For each heading the chance of each parent, by the parent's index. */
function parentChances(
  headings: readonly HeadingFacts[],
  weights: Float32Array,
): readonly ReadonlyMap<number, number>[] {
  let beam: readonly Path[] = [{ state: undefined, chance: 1 }];
  return headings.map((heading, i) => {
    beam = extendBeam(beam, levelScorer(heading, headings[i + 1], weights), heading);
    const chances = new Map<number, number>();
    for (const { state, chance } of beam) {
      const parent = state?.stack.at(-2)?.index ?? NO_PARENT;
      chances.set(parent, (chances.get(parent) ?? 0) + chance);
    }
    return chances;
  });
}

/** A path with one heading more, before its outline is made. */
interface Step {
  readonly from: Path;
  readonly level: number;
  chance: number;
}

function extendBeam(
  beam: readonly Path[],
  scoreLevels: ReturnType<typeof levelScorer>,
  heading: HeadingFacts,
): readonly Path[] {
  const steps: Step[] = [];
  for (const from of beam) {
    const scores = scoreLevels(
      from.state,
      Math.min((from.state?.stack.length ?? 0) + 1, MAX_LEVEL),
    );
    const top = Math.max(...scores);
    const odds = scores.map((score) => Math.exp(score - top));
    const total = odds.reduce((sum, each) => sum + each, 0);
    for (const [i, each] of odds.entries()) {
      steps.push({ from, level: i + 1, chance: (from.chance * each) / total });
    }
  }
  const kept = mergeSteps(steps);
  const total = kept.reduce((sum, step) => sum + step.chance, 0);
  return kept.map(({ from, level, chance }) => ({
    state: openHeading(from.state, heading, level),
    chance: chance / total,
  }));
}

/** Paths with the same open headings go on alike: keep the likeliest with the chance of all. */
function mergeSteps(steps: Step[]): readonly Step[] {
  const merged = new Map<number, Step>();
  for (const step of steps.sort((a, b) => b.chance - a.chance)) {
    const key = keyOf(step);
    const first = merged.get(key);
    if (first) first.chance += step.chance;
    else merged.set(key, step);
  }
  return [...merged.values()]
    .sort((a, b) => b.chance - a.chance)
    .filter((step, i) => i === 0 || step.chance > LEAST_CHANCE)
    .slice(0, BEAM);
}

/** Tells apart what is open above a new heading: at most five headings of a thousand. */
function keyOf({ from, level }: Step): number {
  let key = 0;
  for (let i = 0; i < level - 1; i++) key = key * 1024 + (from.state?.stack[i]?.index ?? 0) + 1;
  return key;
}
