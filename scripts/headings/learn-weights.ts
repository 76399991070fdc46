import {
  type OutlineLattice,
  outlineLattice,
  stepChance,
} from '../../src/repair/3-mend/heading-depth/outline-lattice.ts';
import { FACT_SLOTS } from '../../src/repair/3-mend/heading-depth/weights/add-fact.ts';
import { WORDING_SLOTS } from '../../src/repair/3-mend/heading-depth/weights/add-wording.ts';
import type { GroupSum } from '../../src/repair/3-mend/heading-depth/weights/group-sum.ts';
import { levelScorers } from '../../src/repair/3-mend/heading-depth/weights/level-scorer.ts';
import { seededRandom } from '../random/seeded-random.ts';
import { shuffle } from '../random/shuffle.ts';
import { allowsTruth } from './allows-truth.ts';
import type { Lesson } from './read-lessons.ts';
import { shortenLesson } from './shorten-lesson.ts';

const EPOCHS = 5;
/** Trainings, each with another order of the texts; the weights are their mean. */
const ROUNDS = 4;
const RATE = 0.05;
const DECAY = 1e-4;
/** Shares of the known facts and words that are hidden from each text. */
const DROPOUT = 0.2;
const WORD_DROPOUT = 0.5;
/** Share of the texts that are shown without some of their sections. */
const SHORTENED = 0.6;
/** Texts between two of the snapshots, of the second half of a training, whose mean the weights are. */
const PACE = 50;
const SIZE: number = FACT_SLOTS + WORDING_SLOTS;
/** Outlines are followed farther than when texts are mended. */
const FAR_BEHIND = 6;
/** Smaller slopes change nothing. */
const SLIGHT = 1e-3;

interface Learner {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  /** What one text is weighed with: some weights are hidden, for the others to do without them. */
  readonly shown: Float32Array;
  readonly isHidden: Uint8Array;
  /** Of one text; all zero before and after. */
  readonly slopes: Float32Array;
  readonly random: () => number;
}

/**
 * Learn the weights of the features of headings: the outlines that agree with the truth become
 * likelier than all others, by AdaGrad. In each epoch a document is seen in one of its variants, and
 * mostly without some of its sections.
 *
 * @param lessons All texts.
 * @param seed Of the first round; those after it have the next ones.
 */
export function learnWeights(lessons: readonly Lesson[], seed: number): Float32Array {
  const rounds = Array.from({ length: ROUNDS }, (_, round) =>
    learnRound(lessons, seededRandom(seed + round)),
  );
  return Float32Array.from({ length: SIZE }, (_, slot) => {
    return rounds.reduce((sum, weights) => sum + (weights[slot] ?? 0), 0) / ROUNDS;
  });
}

function learnRound(lessons: readonly Lesson[], random: () => number): Float32Array {
  const learner: Learner = {
    weights: new Float32Array(SIZE),
    squares: new Float32Array(SIZE).fill(0.1),
    shown: new Float32Array(SIZE),
    isHidden: new Uint8Array(SIZE),
    slopes: new Float32Array(SIZE),
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
      if (lesson) learnLesson(varied(lesson, random), rate, learner);
      if (epoch < EPOCHS / 2 || at % PACE !== 0) continue;
      count += 1;
      for (let i = 0; i < SIZE; i++) sums[i] = (sums[i] ?? 0) + (learner.weights[i] ?? 0);
    }
  }
  return Float32Array.from(sums, (sum) => sum / Math.max(1, count));
}

function varied(lesson: Lesson, random: () => number): Lesson {
  return random() < SHORTENED ? shortenLesson(lesson, random) : lesson;
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
  hideSome(learner);
  const scorers = levelScorers(headings, learner.shown, true);
  const right = outlineLattice(headings, scorers, allowsTruth(parents), undefined, FAR_BEHIND);
  if (right.layers.length === 0) return;
  const all = outlineLattice(headings, scorers, undefined, right, FAR_BEHIND);
  const met = new Set<number>();
  addSlopes(learner.slopes, met, all, 1);
  addSlopes(learner.slopes, met, right, -1);
  for (const slot of met) {
    if (learner.isHidden[slot] === 0) update(learner, slot, rate);
    learner.slopes[slot] = 0;
  }
}

/** Hides some of the known weights and makes up for them by the others. */
function hideSome({ weights, shown, isHidden, random }: Learner): void {
  let state = Math.floor(random() * 2 ** 32) | 1;
  for (let slot = 0; slot < SIZE; slot++) {
    const share = slot < FACT_SLOTS ? DROPOUT : WORD_DROPOUT;
    // Xorshift: for each text there are many to draw.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const weight = weights[slot] ?? 0;
    const isOut = weight !== 0 && (state >>> 0) / 2 ** 32 < share;
    isHidden[slot] = isOut ? 1 : 0;
    shown[slot] = isOut ? 0 : weight / (1 - share);
  }
}

/** Adds how often each feature is met in the outlines of a lattice. */
function addSlopes(
  slopes: Float32Array,
  met: Set<number>,
  lattice: OutlineLattice,
  sign: number,
): void {
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
    for (const slot of slots ?? []) {
      slopes[slot] = (slopes[slot] ?? 0) + sign * chance;
      met.add(slot);
    }
  }
}

function update({ weights, squares, slopes }: Learner, slot: number, rate: number): void {
  const slope = slopes[slot] ?? 0;
  if (Math.abs(slope) < SLIGHT) return;
  const old = weights[slot] ?? 0;
  const gradient = slope + DECAY * old;
  const square = (squares[slot] ?? 0) + gradient * gradient;
  squares[slot] = square;
  weights[slot] = old - (rate * gradient) / Math.sqrt(square);
}
