/**
 * Learn what is a heading and how headings nest: a log-linear model of whole outlines, trained on
 * what line models find in real documents that they have not seen. Deterministic; ten
 * minutes and more. Run it after the line model was trained.
 *
 *     node --max-old-space-size=6000 scripts/train-structure-headings.ts CORPUS
 *
 * CORPUS (or KINTSUGI_CORPUS) holds `train`, `train2` and, to measure on, `dev`. Writes
 * `src/repair/3-mend/heading-depth/weights/heading.weights.json` and prints how much of `dev` is right.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLineModel } from '../src/repair/1-evidence/model/load-line-model.ts';
import { headingTrees } from '../src/repair/3-mend/heading-depth/trees/heading-trees.ts';
import { decodeWeights } from '../src/repair/3-mend/heading-depth/weights/decode-weights.ts';
import { corpusFolder } from './corpus/corpus-folder.ts';
import { isHeldOut } from './corpus/held-out.ts';
import { readRepositories } from './corpus/read-repositories.ts';
import { encodeWeights } from './headings/encode-weights.ts';
import { learnWeights } from './headings/learn-weights.ts';
import { printRight } from './headings/print-right.ts';
import { readLessons } from './headings/read-lessons.ts';
import { teachLineModels } from './headings/teach-line-models.ts';

/** Of the first round; each third and each round has another. */
const SEED = 7;
const SETS = ['train', 'train2'];
/** Weights are learned without each third of the repositories; their mean is kept. */
const FOLDS = 3;
const OUT = new URL('../src/repair/3-mend/heading-depth/weights/', import.meta.url);

function main(): void {
  const corpus = corpusFolder();
  const modelOf = teachLineModels(corpus, SETS);
  const lessons = SETS.flatMap((set) => readLessons(join(corpus, set), modelOf));
  console.log(`${lessons.length} texts`);
  const repositories = readRepositories(corpus, SETS);
  const isApart = (name: string, fold: number): boolean =>
    isHeldOut(repositories.get(name) ?? name, fold, FOLDS);
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const rest = lessons.filter(({ name }) => !isApart(name, fold));
    return learnWeights(rest, SEED + 10 * fold);
  });
  const weights = write(meanOf(folds));
  const shipped = loadLineModel();
  printRight(
    readLessons(join(corpus, 'dev'), () => shipped),
    weights,
    headingTrees,
  );
}

function meanOf(all: readonly Float32Array[]): Float32Array {
  const first = all[0] ?? new Float32Array();
  return first.map((_, slot) => {
    return all.reduce((sum, weights) => sum + (weights[slot] ?? 0), 0) / all.length;
  });
}

/** @returns The weights as they are read again. */
function write(weights: Float32Array): Float32Array {
  const encoded = encodeWeights(weights);
  writeFileSync(new URL('heading.weights.json', OUT), `${JSON.stringify(encoded)}\n`);
  return decodeWeights(encoded);
}

main();
