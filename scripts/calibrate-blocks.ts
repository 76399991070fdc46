#!/usr/bin/env node
// Measure how often blocks are right of which the line model is so sure, on a fifth of the
// repositories, by a model that the others teach in half the time. Run it after the line model
// was trained.
//
//     node --max-old-space-size=6000 scripts/calibrate-blocks.ts --corpus DIR
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORPUS_OPTION } from './corpus/corpus-option.ts';
import { isHeldOut } from './corpus/held-out.ts';
import { readRepositories } from './corpus/read-repositories.ts';
import { VARIANTS } from './corpus/variants.ts';
import { readOptions } from './read-options.ts';
import { calibrateNetwork } from './segmentation/calibrate-network.ts';
import { judgeBlocks } from './segmentation/judge-blocks.ts';
import { type Example, loadExamples } from './segmentation/load-documents.ts';
import { trainNetwork } from './segmentation/train-network.ts';
import { TRAINING } from './segmentation/training.ts';

const OUT = new URL('../src/repair/2-blocks/calibration.weights.json', import.meta.url);
const EPOCHS = 2;

const { values } = readOptions(
  {
    options: {
      corpus: CORPUS_OPTION,
      variants: { type: 'string', default: VARIANTS.join() },
    },
  },
  ['corpus'],
);

const sets = ['train', 'train2'];
const repositories = readRepositories(values.corpus, sets);
const isApart = ({ name }: Example): boolean => isHeldOut(repositories.get(name) ?? name, 0, 5);
const examples = sets.flatMap((set) =>
  values.variants
    .split(',')
    .flatMap((variant) =>
      loadExamples(join(values.corpus, set), variant, TRAINING.size.features - 1, () => true),
    ),
);
const rest = examples.filter((example) => !isApart(example));
const net = trainNetwork(rest, { ...TRAINING, epochs: EPOCHS }, () => {});
const judged = judgeBlocks(net, examples.filter(isApart));
console.log(`${judged.length} blocks of ${examples.length - rest.length} texts`);
writeFileSync(OUT, `${JSON.stringify(calibrateNetwork(judged))}\n`);
