#!/usr/bin/env node
// Learn what a line is from documents with ideal texts, and write the weights.
//
//     node scripts/train-segmentation.ts --corpus DIR
//
// Then `scripts/calibrate-blocks.ts` measures how sure to be of what it finds.
import { join } from 'node:path';
import { CORPUS_OPTION } from './corpus/corpus-option.ts';
import { VARIANTS } from './corpus/variants.ts';
import { readOptions } from './read-options.ts';
import { loadExamples } from './segmentation/load-documents.ts';
import { measure } from './segmentation/measure.ts';
import { trainNetwork } from './segmentation/train-network.ts';
import { TRAINING } from './segmentation/training.ts';
import { writeWeights } from './segmentation/write-weights.ts';

const { size, rates, dropout } = TRAINING;
const { values } = readOptions(
  {
    options: {
      corpus: CORPUS_OPTION,
      variants: { type: 'string', default: VARIANTS.join() },
      bits: { type: 'string', default: String(Math.log2(size.features)) },
      inner: { type: 'string', default: String(size.inner) },
      memory: { type: 'string', default: String(size.memory) },
      outer: { type: 'string', default: String(size.outer) },
      epochs: { type: 'string', default: String(TRAINING.epochs) },
      'tag-rate': { type: 'string', default: String(rates.tags) },
      rate: { type: 'string', default: String(rates.inner) },
      'dense-rate': { type: 'string', default: String(rates.dense) },
      decay: { type: 'string', default: String(TRAINING.decay) },
      dropout: { type: 'string', default: String(dropout.features) },
      'value-dropout': { type: 'string', default: String(dropout.values) },
      wordless: { type: 'string', default: String(dropout.wordless) },
      'wordless-texts': { type: 'string', default: String(dropout.wordlessTexts) },
      seed: { type: 'string', default: String(TRAINING.seed) },
      part: { type: 'string', default: '1' },
      out: { type: 'string', default: 'src/repair/1-evidence/model/line-model.weights.json' },
    },
  },
  ['corpus'],
);

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

const net = trainNetwork(
  train,
  {
    size: {
      features: mask + 1,
      inner: Number(values.inner),
      memory: Number(values.memory),
      outer: Number(values.outer),
    },
    epochs: Number(values.epochs),
    rates: {
      tags: Number(values['tag-rate']),
      inner: Number(values.rate),
      dense: Number(values['dense-rate']),
    },
    decay: Number(values.decay),
    dropout: {
      features: Number(values.dropout),
      values: Number(values['value-dropout']),
      wordless: Number(values.wordless),
      wordlessTexts: Number(values['wordless-texts']),
    },
    seed: Number(values.seed),
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
writeWeights(values.out, net);
