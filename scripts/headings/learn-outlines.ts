import { NONE } from '../../src/repair/3-mend/heading-depth/levels.ts';
import { outlineChances } from '../../src/repair/3-mend/heading-depth/outline-chances.ts';
import {
  type DrawnOutline,
  drawOutlines,
} from '../../src/repair/3-mend/heading-depth/whole/draw-outlines.ts';
import { OUTLINE_FACTS } from '../../src/repair/3-mend/heading-depth/whole/fact-sheet.ts';
import { weighOutlines } from '../../src/repair/3-mend/heading-depth/whole/weigh-outlines.ts';
import { shuffle } from '../code/random.ts';
import type { Lesson } from './read-lessons.ts';

const EPOCHS = 4;
const RATE = 0.03;
const DECAY = 0.05;
/** Weights are averaged after so many texts, over the second half of the training. */
const PACE = 50;
/** A parent that hardly any drawn outline has teaches little. */
const RARE = 0.02;

/** The drawn outlines of a text, and for each heading its true parent where one is known. */
interface Draft {
  readonly outlines: readonly DrawnOutline[];
  readonly parents: readonly (number | undefined)[];
}

/**
 * Learn the weights of facts of whole outlines: among outlines drawn by chance, those with many
 * right parents become likelier.
 *
 * @param lessons Texts.
 * @param weightsOf The weights of headings for a document, learned without its repository.
 * @param random In [0, 1), seeded.
 */
export function learnOutlines(
  lessons: readonly Lesson[],
  weightsOf: (name: string) => Float32Array,
  random: () => number,
): Float32Array {
  const drafts = lessons.map((lesson) => draw(lesson, weightsOf(lesson.name)));
  const weights = new Float32Array(OUTLINE_FACTS);
  const squares = new Float32Array(OUTLINE_FACTS).fill(0.01);
  const sums = new Float64Array(OUTLINE_FACTS);
  let count = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(drafts, random);
    for (const [at, draft] of drafts.entries()) {
      for (const [slot, slope] of slopesOf(draft, weights)) {
        const gradient = slope - DECAY * (weights[slot] ?? 0);
        const square = (squares[slot] ?? 0) + gradient * gradient;
        squares[slot] = square;
        weights[slot] = (weights[slot] ?? 0) + (RATE * gradient) / Math.sqrt(square);
      }
      if (epoch < EPOCHS / 2 || at % PACE !== 0) continue;
      count += 1;
      for (let i = 0; i < OUTLINE_FACTS; i++) sums[i] = (sums[i] ?? 0) + (weights[i] ?? 0);
    }
  }
  return Float32Array.from(sums, (sum) => sum / Math.max(1, count));
}

function draw({ headings, parents }: Lesson, weights: Float32Array): Draft {
  const { isNone, lattice } = outlineChances(headings, weights);
  return {
    outlines: drawOutlines(headings, lattice),
    parents: parents.map((parent, at) => (parent === NONE || isNone[at] ? undefined : parent)),
  };
}

/** How the logarithm of the chance of the right parents grows with each weight. */
function slopesOf(
  { outlines, parents }: Draft,
  weights: Float32Array,
): ReadonlyMap<number, number> {
  const slopes = new Map<number, number>();
  if (outlines.length < 2) return slopes;
  const chances = weighOutlines(outlines, weights);
  const gains = chances.map(() => 0);
  for (const [place, parent] of parents.entries()) {
    if (parent === undefined) continue;
    const isRight = outlines.map((outline) => outline.parents[place] === parent);
    const right = chances.reduce((sum, chance, at) => sum + (isRight[at] ? chance : 0), 0);
    if (right === 0) continue;
    const trust = right / (right + RARE);
    for (const [at, chance] of chances.entries()) {
      gains[at] = (gains[at] ?? 0) + trust * chance * (isRight[at] ? 1 / right - 1 : -1);
    }
  }
  const scale = 1 / Math.sqrt(parents.length);
  for (const [at, gain] of gains.entries()) {
    if (gain === 0) continue;
    for (const part of outlines[at]?.facts ?? []) {
      for (const [slot, amount] of part) {
        slopes.set(slot, (slopes.get(slot) ?? 0) + scale * gain * amount);
      }
    }
  }
  return slopes;
}
