import { FACTS } from '../../src/repair/3-mend/heading-depth/add-fact.ts';
import { WORDINGS } from '../../src/repair/3-mend/heading-depth/add-wording.ts';
import type { GroupSum } from '../../src/repair/3-mend/heading-depth/group-sum.ts';
import { levelScorers } from '../../src/repair/3-mend/heading-depth/level-scorer.ts';
import {
  type OutlineLattice,
  outlineLattice,
  stepChance,
} from '../../src/repair/3-mend/heading-depth/outline-lattice.ts';
import { shuffle } from '../code/random.ts';
import { allowsTruth } from './allows-truth.ts';
import type { Lesson } from './read-lessons.ts';

const EPOCHS = 5;
/** The weights are the mean of so many rounds. */
const ROUNDS = 2;
const RATE = 0.05;
const DECAY = 1e-4;
/** Shares of the known facts and words that are hidden from each text. */
const DROPOUT = 0.2;
const WORD_DROPOUT = 0.5;
/** Weights are averaged after so many texts, over the second half of the training. */
const PACE = 50;
const SIZE: number = FACTS + WORDINGS;
/** Outlines are followed farther than when texts are mended. */
const FAR_BEHIND = 6;
/** Smaller slopes change nothing. */
const SLIGHT = 1e-3;

interface Learner {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly random: () => number;
}

/**
 * Learn the weights of the features of headings: the outlines that agree with the truth become
 * likelier than all others, by AdaGrad. In each epoch a document is seen in one of its variants.
 *
 * @param lessons All texts.
 * @param random In [0, 1), seeded.
 */
export function learnWeights(lessons: readonly Lesson[], random: () => number): Float32Array {
  const rounds = Array.from({ length: ROUNDS }, () => learnRound(lessons, random));
  return Float32Array.from({ length: SIZE }, (_, slot) => {
    return rounds.reduce((sum, weights) => sum + (weights[slot] ?? 0), 0) / ROUNDS;
  });
}

function learnRound(lessons: readonly Lesson[], random: () => number): Float32Array {
  const learner: Learner = {
    weights: new Float32Array(SIZE),
    squares: new Float32Array(SIZE).fill(0.1),
    random,
  };
  const documents = byName(lessons);
  const sums = new Float64Array(SIZE);
  let count = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE * (1 - (epoch / EPOCHS) * 0.8);
    shuffle(documents, random);
    for (const [at, variants] of documents.entries()) {
      const lesson = variants[Math.floor(random() * variants.length)];
      if (lesson) learnLesson(lesson, rate, learner);
      if (epoch < EPOCHS / 2 || at % PACE !== 0) continue;
      count += 1;
      for (let i = 0; i < SIZE; i++) sums[i] = (sums[i] ?? 0) + (learner.weights[i] ?? 0);
    }
  }
  return Float32Array.from(sums, (sum) => sum / Math.max(1, count));
}

function byName(lessons: readonly Lesson[]): (readonly Lesson[])[] {
  const documents = new Map<string, Lesson[]>();
  for (const lesson of lessons) {
    const variants = documents.get(lesson.name);
    if (variants) variants.push(lesson);
    else documents.set(lesson.name, [lesson]);
  }
  return [...documents.values()];
}

function learnLesson({ headings, parents }: Lesson, rate: number, learner: Learner): void {
  const { weights, random } = learner;
  const shown = weights.map((weight, slot) => {
    const hidden = slot < FACTS ? DROPOUT : WORD_DROPOUT;
    return weight !== 0 && random() < hidden ? Number.NaN : weight / (1 - hidden);
  });
  const visible = shown.map((weight) => (Number.isNaN(weight) ? 0 : weight));
  const scorers = levelScorers(headings, visible, true);
  const right = outlineLattice(headings, scorers, allowsTruth(parents), undefined, FAR_BEHIND);
  if (right.layers.length === 0) return;
  const all = outlineLattice(headings, scorers, undefined, right, FAR_BEHIND);
  const slopes = new Map<number, number>();
  addSlopes(slopes, all, 1);
  addSlopes(slopes, right, -1);
  for (const [slot, slope] of slopes) {
    if (!Number.isNaN(shown[slot] ?? 0)) update(learner, slot, slope, rate);
  }
}

/** Adds how often each feature is met in the outlines of a lattice. */
function addSlopes(slopes: Map<number, number>, lattice: OutlineLattice, sign: number): void {
  const chances = new Map<GroupSum, number>();
  for (const layer of lattice.layers) {
    for (const outline of layer) {
      for (const step of outline.steps) {
        const chance = stepChance(step, outline, lattice);
        if (chance < SLIGHT) continue;
        for (const sum of step.sums) chances.set(sum, (chances.get(sum) ?? 0) + chance);
      }
    }
  }
  for (const [{ slots }, chance] of chances) {
    for (const slot of slots ?? []) slopes.set(slot, (slopes.get(slot) ?? 0) + sign * chance);
  }
}

function update({ weights, squares }: Learner, slot: number, slope: number, rate: number): void {
  if (Math.abs(slope) < SLIGHT) return;
  const old = weights[slot] ?? 0;
  const gradient = slope + DECAY * old;
  const square = (squares[slot] ?? 0) + gradient * gradient;
  squares[slot] = square;
  weights[slot] = old - (rate * gradient) / Math.sqrt(square);
}
