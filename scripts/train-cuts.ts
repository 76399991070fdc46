/**
 * Learn where an extractor ran several units into one line: items, code in items.
 *
 *     node --max-old-space-size=4000 scripts/train-cuts.ts CORPUS
 *
 * Writes `cut.weights.json` and prints how many of the places of the set `dev` are judged right.
 */
import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEXICAL_CUT_FEATURES } from '../src/repair/3-mend/cut/cut-features.ts';
import { CUT_LABELS } from '../src/repair/3-mend/cut/cut-place.ts';
import { readSoftmaxTable, type StoredSoftmax } from '../src/repair/3-mend/softmax-table.ts';
import { corpusFolder } from './code/corpus-folder.ts';
import { type CutExample, readCutExamples, readGluedExamples } from './code/cut-examples.ts';
import { slotsOfRows } from './code/slots-of-rows.ts';
import { quantiseSoftmax } from './code/store-table.ts';
import { trainSoftmax } from './code/train-softmax.ts';

const OPTIONS = { bits: 16, labels: CUT_LABELS.length, epochs: 5, rate: 0.1, decay: 1e-3 };
/** Most places begin nothing: they count less. */
const NOTHING_WEIGHT = 0.5;
/** Made-up lines count less than real ones. */
const GLUED_WEIGHT = 0.3;

const VARIANTS = [
  ['train', 'trafilatura'],
  ['train2', 'trafilatura'],
  ['train2', 'trafilatura-2.2'],
] as const;

function train(examples: readonly CutExample[]): StoredSoftmax {
  const labels = Uint8Array.from(examples, ({ label }) => label);
  const weights = Float32Array.from(
    examples,
    ({ label, isGlued }) => (label === 0 ? NOTHING_WEIGHT : 1) * (isGlued ? GLUED_WEIGHT : 1),
  );
  const learned = trainSoftmax(
    { ...slotsOfRows(examples, OPTIONS.bits), lexical: LEXICAL_CUT_FEATURES, labels, weights },
    OPTIONS,
  );
  return quantiseSoftmax(learned, OPTIONS.bits);
}

function measure(name: string, examples: readonly CutExample[], stored: StoredSoftmax): void {
  const model = readSoftmaxTable(stored, CUT_LABELS.length);
  const scores = new Float64Array(CUT_LABELS.length);
  const counts = CUT_LABELS.map(() => ({ right: 0, wanted: 0, found: 0 }));
  for (const { hashes, label, gap } of examples) {
    if (gap === 'start') continue;
    model([...hashes], scores);
    const best = scores.indexOf(Math.max(...scores));
    for (const [own, count] of counts.entries()) {
      if (own === label) count.wanted += 1;
      if (own === best) count.found += 1;
      if (own === label && own === best) count.right += 1;
    }
  }
  const parts = counts.map(({ right, wanted, found }, i) => {
    const [precision, recall] = [right / Math.max(1, found), right / Math.max(1, wanted)];
    return `${CUT_LABELS[i]} ${precision.toFixed(3)}/${recall.toFixed(3)} of ${wanted}`;
  });
  console.log(`${name} (precision/recall): ${parts.join(', ')}`);
}

const corpus = corpusFolder();
const examples = [
  ...VARIANTS.flatMap(([set, variant]) => readCutExamples(join(corpus, set), variant)),
  ...['train', 'train2'].flatMap((set) => readGluedExamples(join(corpus, set))),
];
console.log(`${examples.length} places`);
const stored = train(examples);
const file = new URL('../src/repair/3-mend/cut/cut.weights.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(stored)}\n`);
console.log(`${Buffer.byteLength(JSON.stringify(stored))} bytes`);
measure('train', examples, stored);
for (const variant of ['trafilatura', 'trafilatura-2.2']) {
  measure(`dev ${variant}`, readCutExamples(join(corpus, 'dev'), variant), stored);
}
