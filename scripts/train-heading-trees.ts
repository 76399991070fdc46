/**
 * Learn how headings nest: trees that ask for measures of a place in the outline, one grown after
 * another. They go with the weights of `train-structure-headings.ts` and are learned from the same
 * texts, found by line models that have not seen them. Deterministic; five minutes. Run it after
 * the line model was trained.
 *
 *     node --max-old-space-size=6000 scripts/train-heading-trees.ts CORPUS
 *
 * CORPUS (or KINTSUGI_CORPUS) holds `train`, `train2` and, to measure on, `dev`. Writes
 * `src/repair/3-mend/heading-depth/trees/tree.weights.json` and prints how much of `dev` is right.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLineModel } from '../src/repair/1-evidence/model/load-line-model.ts';
import { headingWeights } from '../src/repair/3-mend/heading-depth/weights/heading-weights.ts';
import { readLeaves } from '../src/repair/learned/tree-model.ts';
import { corpusFolder } from './corpus/corpus-folder.ts';
import { printRight } from './headings/print-right.ts';
import { readLessons } from './headings/read-lessons.ts';
import { teachLineModels } from './headings/teach-line-models.ts';
import { treeChoices } from './headings/tree-choices.ts';
import { encodeTrees } from './learning/encode-trees.ts';
import { learnTrees } from './learning/learn-trees.ts';

const SEED = 7;
const SETS = ['train', 'train2'];
const OUT = new URL('../src/repair/3-mend/heading-depth/trees/tree.weights.json', import.meta.url);

const corpus = corpusFolder();
const modelOf = teachLineModels(corpus, SETS);
const lessons = SETS.flatMap((set) => readLessons(join(corpus, set), modelOf));
const choices = lessons.flatMap(treeChoices);
console.log(`${lessons.length} texts, ${choices.length} choices`);
const encoded = encodeTrees(learnTrees(choices, SEED));
writeFileSync(OUT, `${JSON.stringify(encoded)}\n`);
const shipped = loadLineModel();
printRight(
  readLessons(join(corpus, 'dev'), () => shipped),
  headingWeights,
  readLeaves(encoded),
);
