import { describeHeadings } from '../../src/repair/3-mend/heading-depth/describe-headings.ts';
import { FACTS } from '../../src/repair/3-mend/heading-depth/fact.ts';
import { FEATURE_GROUPS } from '../../src/repair/3-mend/heading-depth/feature-groups.ts';
import type {
  HeadingFacts,
  OutlineState,
} from '../../src/repair/3-mend/heading-depth/heading-facts.ts';
import { pairsOf } from '../../src/repair/3-mend/heading-depth/heading-pair.ts';
import {
  headingPlace,
  headingSetting,
} from '../../src/repair/3-mend/heading-depth/heading-place.ts';
import { openHeading } from '../../src/repair/3-mend/heading-depth/open-heading.ts';
import { WORDINGS } from '../../src/repair/3-mend/heading-depth/wording.ts';
import { shuffle } from '../code/random.ts';
import { damageOutline } from './damage-outline.ts';
import { countLines, type Outline } from './outline.ts';

const EPOCHS = 4;
const RATE = 0.05;
const DECAY = 1e-4;
/** Shares of facts and of words that are hidden at each step. */
const DROPOUT = 0.2;
const WORD_DROPOUT = 0.5;
const MAX_LEVEL = 6;
/** What only looks like a heading should end no section. */
const FALSE_WEIGHT = 0.3;
/** Weights are averaged after so many outlines, over the second half of the training. */
const PACE = 100;

interface Learner {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly random: () => number;
}

/**
 * Learn the weights of the features of headings: maximum likelihood of each level given the levels
 * before it, by AdaGrad, on outlines damaged anew in each epoch.
 *
 * @param random In [0, 1), seeded.
 */
export function learnWeights(outlines: readonly Outline[], random: () => number): Float32Array {
  const size = FACTS + WORDINGS;
  const learner = {
    weights: new Float32Array(size),
    squares: new Float32Array(size).fill(0.1),
    random,
  };
  const order = [...outlines];
  const sums = new Float64Array(size);
  let count = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE * (1 - (epoch / EPOCHS) * 0.8);
    shuffle(order, random);
    for (const [at, outline] of order.entries()) {
      learnOutline(damageOutline(outline, random), rate, learner);
      if (epoch < EPOCHS / 2 || at % PACE !== 0) continue;
      count += 1;
      for (let i = 0; i < size; i++) sums[i] = (sums[i] ?? 0) + (learner.weights[i] ?? 0);
    }
  }
  return Float32Array.from(sums, (sum) => sum / Math.max(1, count));
}

function learnOutline(outline: Outline, rate: number, learner: Learner): void {
  const facts = describeHeadings(outline, countLines(outline.at(-1)?.body ?? ''));
  const depths: number[] = [];
  let state: OutlineState | undefined;
  for (const [i, { depth }] of outline.entries()) {
    const heading = facts[i];
    if (!heading) continue;
    while (depth > 0 && (depths.at(-1) ?? 0) >= depth) depths.pop();
    const deepest = Math.min((state?.stack.length ?? 0) + 1, MAX_LEVEL);
    const level = Math.min(depths.length + 1, deepest);
    if (depth > 0) depths.push(depth);
    const weight = depth > 0 ? 1 : FALSE_WEIGHT;
    learnHeading(heading, facts[i + 1], state, { level, deepest, weight, rate }, learner);
    state = openHeading(state, heading, level);
  }
}

function dropoutOf(slot: number): number {
  return slot < FACTS ? DROPOUT : WORD_DROPOUT;
}

interface Target {
  readonly level: number;
  readonly deepest: number;
  readonly weight: number;
  readonly rate: number;
}

function learnHeading(
  heading: HeadingFacts,
  next: HeadingFacts | undefined,
  state: OutlineState | undefined,
  { level, deepest, weight, rate }: Target,
  { weights, squares, random }: Learner,
): void {
  const setting = headingSetting(heading, next, state, pairsOf(heading));
  const places = Array.from({ length: deepest }, (_, i) => headingPlace(setting, i + 1));
  const rows = places.map((place) =>
    FEATURE_GROUPS.flatMap(({ key, features }) =>
      key(place) === -1 ? [] : features(place),
    ).filter((slot) => random() >= dropoutOf(slot)),
  );
  const scores = rows.map((row) =>
    row.reduce((total, at) => total + (weights[at] ?? 0) / (1 - dropoutOf(at)), 0),
  );
  const top = Math.max(...scores);
  const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
  for (const [i, row] of rows.entries()) {
    const truth = i + 1 === level ? 1 : 0;
    const slope = weight * (Math.exp((scores[i] ?? 0) - top) / total - truth);
    if (Math.abs(slope) < 1e-3) continue;
    for (const at of row) {
      const old = weights[at] ?? 0;
      const gradient = slope + DECAY * old;
      const square = (squares[at] ?? 0) + gradient * gradient;
      squares[at] = square;
      weights[at] = old - (rate * gradient) / Math.sqrt(square);
    }
  }
}
