#!/usr/bin/env node
// Print what becomes of the headings of damaged texts before these are mended, and in how many texts
// headings are lost.
//
//     node scripts/measure-outlines.ts --corpus DIR --set dev
import { join } from 'node:path';
import { loadLineModel } from '../src/repair/1-evidence/model/load-line-model.ts';
import { headingTrees } from '../src/repair/3-mend/heading-depth/trees/heading-trees.ts';
import { headingWeights } from '../src/repair/3-mend/heading-depth/weights/heading-weights.ts';
import { CORPUS_OPTION } from './corpus/corpus-option.ts';
import { VARIANTS } from './corpus/variants.ts';
import { loadTasks } from './evaluate/load-tasks.ts';
import type { Task } from './evaluate/types.ts';
import { guessParents } from './headings/guess-parents.ts';
import { outlineErrors } from './headings/outline-errors.ts';
import { readLesson } from './headings/read-lessons.ts';
import { readOutline } from './headings/read-outline.ts';
import { readOptions } from './read-options.ts';

const { values } = readOptions(
  {
    options: {
      corpus: CORPUS_OPTION,
      set: { type: 'string', default: 'dev' },
      variants: { type: 'string', default: VARIANTS.join() },
    },
  },
  ['corpus'],
);
const model = loadLineModel();

/** What becomes of the headings of a text; `missing` are not among what may be headings. */
function judge({ name, source, gold }: Task): readonly string[] {
  const wanted = readOutline(gold).length;
  const lesson = readLesson(name, source, gold, model);
  if (!lesson) return new Array<string>(wanted).fill('missing');
  const guess = guessParents(lesson, headingWeights, headingTrees);
  const outcomes = outlineErrors(lesson.parents, guess);
  const found = outcomes.filter((one) => one !== 'besides' && one !== 'rightly none').length;
  return [...outcomes, ...new Array<string>(wanted - found).fill('missing')];
}

function print(variant: string, texts: readonly (readonly string[])[]): void {
  const counts = new Map<string, number>();
  for (const outcome of texts.flat()) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  console.log(`\n${variant}`);
  for (const [outcome, count] of [...counts].sort(([, a], [, b]) => b - a)) {
    console.log(`  ${outcome.padEnd(20)} ${String(count).padStart(6)}`);
  }
  const lost = texts.map(lostOf).sort((a, b) => b - a);
  const whole = lost.filter((count) => count === 0).length;
  console.log(`  ${texts.length} texts, ${whole} lose none, half is lost in ${textsOfHalf(lost)}`);
}

function lostOf(outcomes: readonly string[]): number {
  const isFine = new Set(['right', 'rightly none', 'besides']);
  return outcomes.filter((outcome) => !isFine.has(outcome)).length;
}

/** In how few texts half of all is lost. */
function textsOfHalf(lost: readonly number[]): number {
  const half = lost.reduce((sum, count) => sum + count, 0) / 2;
  let sum = 0;
  return lost.filter((count) => {
    const isNeeded = sum < half;
    sum += count;
    return isNeeded;
  }).length;
}

for (const variant of values.variants.split(',')) {
  const tasks = loadTasks(join(values.corpus, values.set), variant, 0);
  if (tasks.length > 0) print(variant, tasks.map(judge));
}
