#!/usr/bin/env node
// Learn what a line is from documents with ideal texts, and write the weights.
//
//     node scripts/train-segmentation.ts --corpus DIR
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { TAGS } from '../src/repair/2-blocks/tags.ts';
import { loadExamples } from './segmentation/load-documents.ts';
import { measure } from './segmentation/measure.ts';
import { trainCrf } from './segmentation/train-crf.ts';
import { writeWeights } from './segmentation/write-weights.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: process.env.KINTSUGI_CORPUS ?? '' },
    variants: { type: 'string', default: 'trafilatura,trafilatura-2.2,resiliparse' },
    bits: { type: 'string', default: '15' },
    epochs: { type: 'string', default: '6' },
    rate: { type: 'string', default: '0.15' },
    decay: { type: 'string', default: '0' },
    seed: { type: 'string', default: '7' },
    part: { type: 'string', default: '1' },
    out: { type: 'string', default: 'src/repair/1-evidence/line-model.weights.json' },
  },
});

const mask = 2 ** Number(values.bits) - 1;
const variants = values.variants.split(',');
const part = Number(values.part);
const train = ['train', 'train2'].flatMap((set) =>
  variants.flatMap((variant) =>
    loadExamples(join(values.corpus, set), variant, mask, (index) => index % part === 0),
  ),
);
const dev = variants.map((variant) => ({
  variant,
  examples: loadExamples(join(values.corpus, 'dev'), variant, mask, () => true),
}));
console.log(
  `${train.length} texts, ${train.reduce((sum, text) => sum + text.tags.length, 0)} lines`,
);

const model = trainCrf(
  train,
  {
    features: mask + 1,
    epochs: Number(values.epochs),
    rate: Number(values.rate),
    decay: Number(values.decay),
    seed: Number(values.seed),
    log: console.log,
  },
  (state, epoch) => {
    for (const { variant, examples } of dev) {
      const found = measure(state, examples);
      const tags = Object.entries(found.byTag).map(([tag, f1]) => `${tag} ${f1.toFixed(3)}`);
      console.log(
        `epoch ${epoch} ${variant}: lines ${found.lines.toFixed(4)} blocks ${found.blocks.toFixed(4)} ${tags.join(' ')}`,
      );
    }
  },
);
writeWeights(values.out, model, TAGS.length);
