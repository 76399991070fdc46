import type { Outline, OutlineLattice, Step } from '../outline-lattice.ts';

/** An outline of a whole text. */
export interface OutlineSample {
  /** The level of each heading, `NO_HEADING` for none. */
  readonly levels: readonly number[];
  /** Logarithm of how likely it is, by what is known of its headings one by one. */
  readonly likelihood: number;
  /** How many draws gave it. */
  readonly count: number;
}

/**
 * Draw outlines from a lattice, each as often as it is likely. The same lattice gives the same.
 *
 * @param draws How many.
 * @returns Each outline once.
 */
export function sampleOutlines(lattice: OutlineLattice, draws: number): readonly OutlineSample[] {
  const found = new Map<string, OutlineSample>();
  const pickStep = stepPicker();
  for (let draw = 0; draw < draws; draw++) {
    const { levels, likelihood } = drawOutline(lattice, draw, pickStep);
    const key = levels.join('');
    const count = (found.get(key)?.count ?? 0) + 1;
    found.set(key, { levels, likelihood, count });
  }
  return [...found.values()];
}

/** Goes backwards from the last heading. */
function drawOutline(
  lattice: OutlineLattice,
  draw: number,
  pickStep: PickStep,
): Omit<OutlineSample, 'count'> {
  const levels: number[] = [];
  let likelihood = -lattice.total;
  const last = lattice.layers.at(-1) ?? [];
  const chances = last.map(({ before }) => Math.exp(before - lattice.total));
  let outline = pick(last, chances, chanceOf(draw, -1));
  while (outline) {
    const step = pickStep(outline, chanceOf(draw, levels.length));
    if (!step) break;
    levels.push(step.level);
    likelihood += step.score;
    outline = step.from;
  }
  return { levels: levels.reverse(), likelihood };
}

/** Picks one of the steps to an outline. */
type PickStep = (outline: Outline, chance: number) => Step | undefined;

/** Works out the chances of the steps to each outline once. */
function stepPicker(): PickStep {
  const known = new Map<Outline, readonly number[]>();
  return (outline, chance) => {
    const { steps, before } = outline;
    const chances =
      known.get(outline) ??
      steps.map(({ from, score }) => Math.exp((from?.before ?? 0) + score - before));
    known.set(outline, chances);
    return pick(steps, chances, chance);
  };
}

/** The choice where the sum of the chances reaches a number in [0, 1). */
function pick<T>(choices: readonly T[], chances: readonly number[], chance: number): T | undefined {
  let left = chance;
  for (let at = 0; at < choices.length; at++) {
    left -= chances[at] ?? 0;
    if (left <= 0) return choices[at];
  }
  return choices.at(-1);
}

/** A number in [0, 1) that looks like chance (the last steps of MurmurHash3). */
function chanceOf(draw: number, step: number): number {
  let hash = Math.imul(draw + 1, 0x9e3779b1) ^ Math.imul(step + 2, 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
