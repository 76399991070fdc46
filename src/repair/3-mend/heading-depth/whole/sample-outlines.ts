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
  for (let draw = 0; draw < draws; draw++) {
    const { levels, likelihood } = drawOutline(lattice, draw);
    const key = levels.join('');
    const count = (found.get(key)?.count ?? 0) + 1;
    found.set(key, { levels, likelihood, count });
  }
  return [...found.values()];
}

/** Goes backwards from the last heading. */
function drawOutline(lattice: OutlineLattice, draw: number): Omit<OutlineSample, 'count'> {
  const levels: number[] = [];
  let likelihood = -lattice.total;
  const last = lattice.layers.at(-1) ?? [];
  let outline = pick(last, ({ before }) => before - lattice.total, chanceOf(draw, -1));
  while (outline) {
    const step = pickStep(outline, chanceOf(draw, levels.length));
    if (!step) break;
    levels.push(step.level);
    likelihood += step.score;
    outline = step.from;
  }
  return { levels: levels.reverse(), likelihood };
}

function pickStep({ steps, before }: Outline, chance: number): Step | undefined {
  return pick(steps, ({ from, score }) => (from?.before ?? 0) + score - before, chance);
}

/** The choice where the sum of the chances, given as logarithms, reaches a number in [0, 1). */
function pick<T>(
  choices: readonly T[],
  logOf: (choice: T) => number,
  chance: number,
): T | undefined {
  let left = chance;
  for (const choice of choices) {
    left -= Math.exp(logOf(choice));
    if (left <= 0) return choice;
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
