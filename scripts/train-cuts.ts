/**
 * Learn where an extractor ran several units into one line: items, code in items. First what begins at
 * each place; then, on what is found in repositories that this was not learned from, which of the
 * likeliest ways to take a line apart is right as a whole.
 *
 *     node --max-old-space-size=6000 scripts/train-cuts.ts CORPUS
 *
 * Writes `cut.weights.json` and `cut-layout.weights.json`, and prints how many of the places and of the
 * lines of the set `dev` are judged right.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEXICAL_CUT_FEATURES } from '../src/repair/3-mend/cut/cut-features.ts';
import { type CutModel, cutLine } from '../src/repair/3-mend/cut/cut-line.ts';
import { CUT_LABELS } from '../src/repair/3-mend/cut/cut-place.ts';
import { readCutLine } from '../src/repair/3-mend/cut/read-cut-line.ts';
import { readTable, type StoredTable } from '../src/repair/learned/read-table.ts';
import {
  readSoftmaxTable,
  type SoftmaxTable,
  type StoredSoftmax,
} from '../src/repair/learned/softmax-table.ts';
import { cutChoice, isRightCut } from './code/cut-choice.ts';
import {
  examplesOfLine,
  type LearnedLine,
  readCutLines,
  readGluedLines,
} from './code/cut-examples.ts';
import { trainLayouts } from './code/train-layouts.ts';
import { corpusFolder } from './corpus/corpus-folder.ts';
import { isHeldOut } from './corpus/held-out.ts';
import { readRepositories } from './corpus/read-repositories.ts';
import { slotsOfRows } from './learning/slots-of-rows.ts';
import { quantiseSoftmax } from './learning/store-table.ts';
import { trainSoftmax } from './learning/train-softmax.ts';

const OPTIONS = { bits: 16, labels: CUT_LABELS.length, epochs: 5, rate: 0.1, decay: 1e-3 };
/** Most places begin nothing: they count less. */
const NOTHING_WEIGHT = 0.5;
/** Made-up lines count less than real ones. */
const GLUED_WEIGHT = 0.3;
const LAYOUT_BITS = 14;
const FOLDS = 3;

const SETS = ['train', 'train2'] as const;
const VARIANTS = [
  ['train', 'trafilatura'],
  ['train2', 'trafilatura'],
  ['train2', 'trafilatura-2.2'],
] as const;

function train(lines: readonly LearnedLine[]): StoredSoftmax {
  const examples = lines.flatMap(examplesOfLine);
  console.log(`${examples.length} places`);
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

function judgeOf(stored: StoredSoftmax): SoftmaxTable {
  return readSoftmaxTable(stored, CUT_LABELS.length);
}

function measurePlaces(name: string, lines: readonly LearnedLine[], model: SoftmaxTable): void {
  const scores = new Float64Array(CUT_LABELS.length);
  const counts = CUT_LABELS.map(() => ({ right: 0, wanted: 0, found: 0 }));
  for (const { hashes, label, gap } of lines.flatMap(examplesOfLine)) {
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

/** Print how many lines are taken apart right, those that are to be cut apart from the others. */
function measureLines(name: string, lines: readonly LearnedLine[], model: CutModel): void {
  const counts = { cut: { right: 0, all: 0 }, whole: { right: 0, all: 0 } };
  for (const learned of lines) {
    const { line, whole, inCode, right } = learned;
    if (inCode || whole.keepsSpace) continue;
    const count = right.size > 0 ? counts.cut : counts.whole;
    const cuts = cutLine(readCutLine(line, whole), whole, model);
    count.all += 1;
    if (isRightCut({ score: 0, cuts }, learned)) count.right += 1;
  }
  const parts = Object.entries(counts).map(
    ([sort, { right, all }]) => `${sort} ${right} of ${all}`,
  );
  console.log(`${name}, lines: ${parts.join(', ')}`);
}

function write(name: string, value: object): void {
  const file = new URL(`../src/repair/3-mend/cut/${name}.weights.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(value)}\n`);
}

const corpus = corpusFolder();
const repositories = readRepositories(corpus, SETS);
const repoOf = ({ doc }: LearnedLine): string => repositories.get(doc) ?? '';
const lines = [
  ...VARIANTS.flatMap(([set, variant]) => readCutLines(join(corpus, set), variant)),
  ...SETS.flatMap((set) => readGluedLines(join(corpus, set))),
];
const parts = Array.from({ length: FOLDS }, (_, fold) => {
  const isHeld = (line: LearnedLine): boolean => isHeldOut(repoOf(line), fold, FOLDS);
  const judge = judgeOf(train(lines.filter((line) => !isHeld(line))));
  const held = lines.filter((line) => isHeld(line) && !line.isGlued);
  return {
    held,
    judge,
    choices: held.flatMap((line) => cutChoice(line, repoOf(line), judge) ?? []),
  };
});
const learnLayouts = (from: typeof parts): StoredTable =>
  trainLayouts(
    from.flatMap(({ choices }) => choices),
    LAYOUT_BITS,
  );
for (const part of parts) {
  const { held, judge } = part;
  measureLines('held out, place by place', held, { judge });
  const learned = learnLayouts(parts.filter((other) => other !== part));
  measureLines('held out', held, { judge, scoreLayout: readTable(learned) });
}
const stored = train(lines);
const layouts = learnLayouts(parts);
write('cut', stored);
write('cut-layout', layouts);
const model = { judge: judgeOf(stored), scoreLayout: readTable(layouts) };
for (const variant of ['trafilatura', 'trafilatura-2.2']) {
  const dev = readCutLines(join(corpus, 'dev'), variant);
  measurePlaces(`dev ${variant}`, dev, model.judge);
  measureLines(`dev ${variant}`, dev, model);
}
