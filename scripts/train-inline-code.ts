#!/usr/bin/env node
// Learn what inline code looks like in flattened text, and write the weights.
//
//     node scripts/train-inline-code.ts --corpus DIR
//
// Trains on the phrases that repair itself finds in `train` and `train2`, aligned with the ideal
// texts, in several rounds from other seeds, whose mean is written; prints precision, recall and F1 by
// character on `dev` for several thresholds.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORPUS_OPTION } from './corpus/corpus-option.ts';
import { VARIANTS } from './corpus/variants.ts';
import { loadTasks } from './evaluate/load-tasks.ts';
import { collectUnits, type Example } from './inline/collect-units.ts';
import { encodeWeights } from './inline/encode-weights.ts';
import { meanChain } from './inline/mean-chain.ts';
import { measureInline } from './inline/measure-inline.ts';
import { type ChainModel, trainChain } from './inline/train-chain.ts';
import { readOptions } from './read-options.ts';

const { values } = readOptions(
  {
    options: {
      corpus: CORPUS_OPTION,
      variants: { type: 'string', default: VARIANTS.join() },
      bits: { type: 'string', default: '17' },
      epochs: { type: 'string', default: '1' },
      rate: { type: 'string', default: '0.05' },
      decay: { type: 'string', default: '0.00001' },
      dropout: { type: 'string', default: '0.5' },
      leaning: { type: 'string', default: '0.2' },
      seed: { type: 'string', default: '7' },
      rounds: { type: 'string', default: '6' },
      sample: { type: 'string', default: '0' },
      out: { type: 'string', default: 'src/repair/4-phrasing/inline/inline-code.weights.json' },
    },
  },
  ['corpus'],
);

let texts = 0;

function load(set: string, variant: string): { examples: Example[]; goldCode: number } {
  const dialect = variant.startsWith('trafilatura') ? 'trafilatura' : 'resiliparse';
  const examples: Example[] = [];
  let goldCode = 0;
  for (const task of loadTasks(join(values.corpus, set), variant, Number(values.sample))) {
    const found = collectUnits(task.source, task.gold, dialect, texts++);
    goldCode += found.goldCode;
    for (const example of found.examples) {
      if (/[A-Za-z0-9]/.test(example.unit.text)) examples.push(example);
    }
  }
  return { examples, goldCode };
}

const variants = values.variants.split(',');
const train = ['train', 'train2'].flatMap((set) =>
  variants.flatMap((variant) => load(set, variant).examples),
);
const dev = variants.map((variant) => ({ variant, ...load('dev', variant) }));
console.log(`${train.length} phrases to learn from`);

function watch(model: ChainModel, name: string): void {
  for (const { variant, examples, goldCode } of dev) {
    console.log(`${name} ${variant}: ${measureInline(model, examples, goldCode)}`);
  }
}

const options = {
  bits: Number(values.bits),
  epochs: Number(values.epochs),
  rate: Number(values.rate),
  decay: Number(values.decay),
  dropout: Number(values.dropout),
  leaning: Number(values.leaning),
};
const models = Array.from({ length: Number(values.rounds) }, (_, round) => {
  const seed = Number(values.seed) + round;
  return trainChain(train, { ...options, seed }, (model, epoch) =>
    watch(model, `round ${round + 1} epoch ${epoch}`),
  );
});
const model = meanChain(models);
watch(model, 'mean');
writeFileSync(values.out, `${JSON.stringify(encodeWeights(model), null, 1)}\n`);
