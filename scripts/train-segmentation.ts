#!/usr/bin/env node
// Learn what a line is from documents with ideal texts, and write the weights.
//
//     node scripts/train-segmentation.ts --corpus DIR
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadExamples } from './segmentation/load-documents.ts';
import { measure } from './segmentation/measure.ts';
import { trainNetwork } from './segmentation/train-network.ts';
import { writeWeights } from './segmentation/write-weights.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: process.env.KINTSUGI_CORPUS ?? '' },
    variants: { type: 'string', default: 'trafilatura,trafilatura-2.2,resiliparse' },
    bits: { type: 'string', default: '13' },
    inner: { type: 'string', default: '26' },
    memory: { type: 'string', default: '16' },
    outer: { type: 'string', default: '24' },
    epochs: { type: 'string', default: '4' },
    'tag-rate': { type: 'string', default: '0.02' },
    rate: { type: 'string', default: '0.1' },
    'dense-rate': { type: 'string', default: '0.004' },
    decay: { type: 'string', default: '0.02' },
    dropout: { type: 'string', default: '0.3' },
    'value-dropout': { type: 'string', default: '0.2' },
    wordless: { type: 'string', default: '0.7' },
    'wordless-texts': { type: 'string', default: '0.2' },
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
