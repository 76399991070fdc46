/**
 * Learn which lines that begin with `#` are headings with a link before them, and which are comments.
 *
 *     node scripts/train-marks.ts CORPUS
 *
 * Writes `mark.weights.json`. Prints how many are told right in parts of the repositories that the weights have
 * not seen, and in `dev`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitLines } from '../src/repair/1-evidence/split-lines.ts';
import {
  LEXICAL_MARK_FEATURES,
  markFeatures,
} from '../src/repair/furniture/marks/mark-features.ts';
import { type Marked, readMarked } from '../src/repair/furniture/marks/read-marked.ts';
import { readScoreTable, type StoredSoftmax } from '../src/repair/learned/softmax-table.ts';
import { corpusFolder } from './corpus/corpus-folder.ts';
import { isHeldOut } from './corpus/held-out.ts';
import { repositoryOf } from './corpus/repository-of.ts';
import { repositoryWeights } from './corpus/repository-weights.ts';
import { VARIANTS } from './corpus/variants.ts';
import { loadTasks } from './evaluate/load-tasks.ts';
import { slotsOfRows } from './learning/slots-of-rows.ts';
import { quantiseSoftmax } from './learning/store-table.ts';
import { trainSoftmax } from './learning/train-softmax.ts';
import { findPlaces } from './markup/find-places.ts';
import { PAGE_MARKUP } from './markup/page-markup.ts';

const OPTIONS = { bits: 12, labels: 2, epochs: 8, rate: 0.1, decay: 1e-3 };
const MARKS = ['hash-before', 'hash-glued'];
const FOLDS = 5;
/** Number of examples of one repository that have full weight. */
const FULL_WEIGHT_EXAMPLES = 200;

interface Example {
  readonly repo: string;
  readonly side: Marked['side'];
  readonly hashes: readonly number[];
  /** 1 for headings. */
  readonly label: number;
}

function readExamples(set: string): readonly Example[] {
  return VARIANTS.flatMap((variant) =>
    loadTasks(set, variant, 0).flatMap(({ name, source, gold }) =>
      MARKS.flatMap((mark) => examplesOf(name, source, gold, mark)),
    ),
  );
}

function examplesOf(name: string, source: string, gold: string, mark: string): readonly Example[] {
  const plain = source.split('\n');
  const places = findPlaces(gold, plain);
  PAGE_MARKUP[mark]?.(plain, places);
  const headings = new Set(places.headings.map((at) => at + 1));
  const lines = splitLines(plain.join('\n'));
  const sign = mark === 'hash-glued' ? '#' : '# ';
  const own = readMarked(lines).filter((marked) => marked.mark === sign);
  if (own.length === 0) return [];
  const repo = repositoryOf(name);
  return markFeatures(lines, own).map((hashes, index) => {
    const { at = 0, side = 'free' } = own[index] ?? {};
    return { repo, side, hashes, label: headings.has(lines[at]?.number ?? 0) ? 1 : 0 };
  });
}

function train(examples: readonly Example[]): StoredSoftmax {
  const labels = Uint8Array.from(examples, ({ label }) => label);
  const repositories = examples.map(({ repo }) => repo);
  const weights = Float32Array.from(repositoryWeights(repositories, FULL_WEIGHT_EXAMPLES));
  const learned = trainSoftmax(
    { ...slotsOfRows(examples, OPTIONS.bits), lexical: LEXICAL_MARK_FEATURES, labels, weights },
    OPTIONS,
  );
  const odds = new Float32Array(1 << OPTIONS.bits).map(
    (_, slot) => (learned[2 * slot + 1] ?? 0) - (learned[2 * slot] ?? 0),
  );
  return quantiseSoftmax(odds, OPTIONS.bits);
}

function measure(name: string, examples: readonly Example[], stored: StoredSoftmax): void {
  const score = readScoreTable(stored, 1);
  const out = new Float64Array(1);
  const counts = new Map<string, number>();
  for (const { hashes, label, side } of examples) {
    score(hashes, out);
    const key = `${side} ${label === 1 ? 'heading' : 'comment'} ${(out[0] ?? 0) > 0 ? 'taken' : 'left'}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  console.log(name, Object.fromEntries([...counts].sort()));
}

const corpus = corpusFolder();
const examples = ['train', 'train2'].flatMap((set) => readExamples(join(corpus, set)));
console.log(`${examples.length} lines`);
for (let fold = 0; fold < FOLDS; fold += 1) {
  const isHeld = ({ repo }: Example): boolean => isHeldOut(repo, fold, FOLDS);
  const stored = train(examples.filter((example) => !isHeld(example)));
  measure(`part ${fold + 1}`, examples.filter(isHeld), stored);
}
const stored = train(examples);
const file = new URL('../src/repair/furniture/marks/mark.weights.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(stored)}\n`);
measure('dev', readExamples(join(corpus, 'dev')), stored);
