/**
 * Learn which lines go on with the line before, where an extractor breaks paragraphs at inline code.
 *
 *     node --max-old-space-size=4000 scripts/train-seams.ts CORPUS
 *
 * Writes `seam.weights.json` and prints how many of the breaks of the set `dev` are found.
 */
import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredSoftmax } from '../src/repair/learned/softmax-table.ts';
import { readSide } from '../src/repair/line-ends/line-side.ts';
import { LEXICAL_SEAM_FEATURES, seamFeatures } from '../src/repair/line-ends/seam-features.ts';
import { SEAM_KINDS } from '../src/repair/line-ends/seam-kind.ts';
import { readSeamModel } from '../src/repair/line-ends/seam-model.ts';
import { corpusFolder } from './corpus/corpus-folder.ts';
import { slotsOfRows } from './learning/slots-of-rows.ts';
import { quantiseSoftmax } from './learning/store-table.ts';
import { trainSoftmax } from './learning/train-softmax.ts';
import { type BreakStyle, breakParagraphs } from './line-ends/break-paragraphs.ts';

const OPTIONS = { bits: 14, labels: 1 + SEAM_KINDS.length, epochs: 5, rate: 0.1, decay: 1e-3 };
const STYLES: readonly BreakStyle[] = ['behind', 'before', 'first', 'both', 'none'];

interface Example {
  readonly hashes: readonly number[];
  /** 0 for lines that are apart, else 1 and more for one of `SEAM_KINDS`. */
  readonly label: number;
}

function readExamples(set: string, styles: readonly BreakStyle[]): readonly Example[] {
  const names = readdirSync(join(set, 'trafilatura'));
  return names.flatMap((name, index) => {
    const flat = readFileSync(join(set, 'trafilatura', name), 'utf8').replaceAll('\r', '');
    const gold = readFileSync(join(set, 'gold', name.replace(/txt$/, 'md')), 'utf8');
    const own = styles.length === 1 ? styles : [styles[index % 5], styles[(index + 2) % 5]];
    return own.flatMap((style) => (style === undefined ? [] : examplesOf(flat, gold, style)));
  });
}

function examplesOf(flat: string, gold: string, style: BreakStyle): readonly Example[] {
  const { lines, labels } = breakParagraphs(flat, gold, style);
  const sides = lines.map((line) => readSide(line.trim()));
  const none = readSide('');
  const examples: Example[] = [];
  for (let at = 1; at < sides.length; at += 1) {
    const [first = none, second = none] = [sides[at - 1], sides[at]];
    if (first.text === '' || second.text === '') continue;
    const hashes = seamFeatures(sides[at - 2] ?? none, first, second, sides[at + 1] ?? none);
    examples.push({ hashes, label: labels[at] ?? 0 });
  }
  return examples;
}

function train(examples: readonly Example[]): StoredSoftmax {
  const labels = Uint8Array.from(examples, ({ label }) => label);
  const weights = new Float32Array(examples.length).fill(1);
  const learned = trainSoftmax(
    { ...slotsOfRows(examples, OPTIONS.bits), lexical: LEXICAL_SEAM_FEATURES, labels, weights },
    OPTIONS,
  );
  return quantiseSoftmax(againstNone(learned), OPTIONS.bits);
}

/** What speaks for each kind of break, less what speaks for none. */
function againstNone(weights: Float32Array): Float32Array {
  const [labels, kinds] = [OPTIONS.labels, SEAM_KINDS.length];
  return new Float32Array(kinds << OPTIONS.bits).map((_, at) => {
    const slot = Math.floor(at / kinds) * labels;
    return (weights[slot + 1 + (at % kinds)] ?? 0) - (weights[slot] ?? 0);
  });
}

function measure(style: BreakStyle, examples: readonly Example[], stored: StoredSoftmax): void {
  const model = readSeamModel(stored);
  let [right, found, wanted] = [0, 0, 0];
  for (const { hashes, label } of examples) {
    const isFound = model(hashes).reduce((sum, own) => sum + own, 0) > 0.5;
    if (isFound) found += 1;
    if (label > 0) wanted += 1;
    if (isFound && label > 0) right += 1;
  }
  console.log(
    `${style}: ${right} right of ${found} found and ${wanted} wanted, ${examples.length} seams`,
  );
}

const corpus = corpusFolder();
const examples = ['train', 'train2'].flatMap((set) => readExamples(join(corpus, set), STYLES));
console.log(`${examples.length} seams`);
const stored = train(examples);
const file = new URL('../src/repair/line-ends/seam.weights.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(stored)}\n`);
console.log(`${Buffer.byteLength(JSON.stringify(stored))} bytes`);
for (const style of STYLES) measure(style, readExamples(join(corpus, 'dev'), [style]), stored);
