#!/usr/bin/env node
// Learn what a text's habits say about its inline code, and write the trees.
//
//     node --max-old-space-size=6000 scripts/train-inline-trees.ts --corpus DIR
//
// Trains on the phrases of `train` and `train2`, each judged by weights that were learned from the other
// thirds of the repositories in several rounds, whose mean judges, as of the weights that ship. Of several
// sets of trees from other seeds the mean is written. Deterministic. Run it after `train-inline-code.ts`; prints how surprised
// the weights and the trees are by `dev`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type InlineModel, loadInlineModel } from '../src/repair/4-phrasing/inline/inline-model.ts';
import { INLINE_MODEL } from '../src/repair/4-phrasing/inline/shipped-inline-model.ts';
import type { PhrasingUnit } from '../src/repair/4-phrasing/phrasing-unit.ts';
import { readTrees } from '../src/repair/learned/tree-model.ts';
import { CORPUS_OPTION } from './corpus/corpus-option.ts';
import { isHeldOut } from './corpus/held-out.ts';
import { VARIANTS } from './corpus/variants.ts';
import { loadTasks } from './evaluate/load-tasks.ts';
import { collectUnits, type Example } from './inline/collect-units.ts';
import { encodeWeights } from './inline/encode-weights.ts';
import { learnInlineTrees } from './inline/learn-inline-trees.ts';
import { meanChain } from './inline/mean-chain.ts';
import { meanTrees } from './inline/mean-trees.ts';
import { trainChain } from './inline/train-chain.ts';
import { type TreeLesson, treeLessons } from './inline/tree-lessons.ts';
import { encodeTrees } from './learning/encode-trees.ts';
import { readOptions } from './read-options.ts';

const { values } = readOptions(
  {
    options: {
      corpus: CORPUS_OPTION,
      seed: { type: 'string', default: '7' },
      rounds: { type: 'string', default: '3' },
      sets: { type: 'string', default: '2' },
      sample: { type: 'string', default: '0' },
      out: {
        type: 'string',
        default: 'src/repair/4-phrasing/inline/habits/inline-tree.weights.json',
      },
    },
  },
  ['corpus'],
);

const THIRDS = [0, 1, 2];
const CHAIN = { bits: 17, epochs: 1, rate: 0.05, decay: 0.00001, dropout: 0.5, leaning: 0.2 };
const seed = Number(values.seed);
const rounds = Number(values.rounds);
const sets = Number(values.sets);

/** A text of a repository. */
interface Text {
  readonly repo: string;
  readonly units: readonly PhrasingUnit[];
  readonly examples: readonly Example[];
}

let texts = 0;

function load(set: string): readonly Text[] {
  const sources = readFileSync(join(values.corpus, set, 'SOURCES.tsv'), 'utf8').split('\n');
  const repos = new Map(
    sources.map((line) => line.split('\t')).map(([name, repo]) => [name, repo]),
  );
  return VARIANTS.flatMap((variant) => {
    const dialect = variant.startsWith('trafilatura') ? 'trafilatura' : 'resiliparse';
    const tasks = loadTasks(join(values.corpus, set), variant, Number(values.sample));
    return tasks.map(({ name, source, gold }) => {
      const { units, examples } = collectUnits(source, gold, dialect, texts++);
      const known = examples.filter(({ unit }) => /[A-Za-z0-9]/.test(unit.text));
      return { repo: repos.get(name) ?? '', units, examples: known };
    });
  });
}

function teach(text: Text, model: InlineModel): readonly TreeLesson[] {
  return treeLessons(text.units, text.examples, model);
}

/** How surprised one is by the truth, in nats for each character. */
function surprise(lessons: readonly TreeLesson[], oddsOf: (lesson: TreeLesson) => number): string {
  let [sum, size] = [0, 0];
  for (const lesson of lessons) {
    const odds = oddsOf(lesson);
    sum += lesson.size * Math.log1p(Math.exp(lesson.isCode ? -odds : odds));
    size += lesson.size;
  }
  return (sum / size).toFixed(4);
}

const train = ['train', 'train2'].flatMap(load);
const lessons = THIRDS.flatMap((third) => {
  const isHeld = ({ repo }: Text): boolean => isHeldOut(repo, third, THIRDS.length);
  const seen = train.filter((text) => !isHeld(text)).flatMap(({ examples }) => examples);
  const models = Array.from({ length: rounds }, (_, round) =>
    trainChain(seen, { ...CHAIN, seed: seed + round }, () => {}),
  );
  const model = loadInlineModel(encodeWeights(meanChain(models)));
  return train.filter(isHeld).flatMap((text) => teach(text, model));
});
console.log(`${lessons.length} chunks to learn from`);
const learned = Array.from({ length: sets }, (_, set) => learnInlineTrees(lessons, seed + set));
const encoded = encodeTrees(meanTrees(learned));
writeFileSync(values.out, `${JSON.stringify(encoded)}\n`);
const trees = readTrees(encoded);
const dev = load('dev').flatMap((text) => teach(text, INLINE_MODEL));
const before = surprise(dev, ({ odds }) => odds);
const after = surprise(dev, ({ odds, measures }) => odds + trees(Float64Array.from(measures)));
console.log(`surprise at a character of dev: ${before}, with trees ${after}`);
