/**
 * Learn how headings nest: a log-linear model, trained on the outlines of real documents.
 * Deterministic; about a minute.
 *
 *     node scripts/train-structure-headings.ts CORPUS   (or KINTSUGI_CORPUS=… node scripts/…)
 *
 * CORPUS holds `train/gold`, `train2/gold` and, to measure on, `dev/gold`. Writes
 * `src/repair/3-mend/heading-depth/heading.weights.json` and prints how many headings get the right
 * parent. `--held-out` learns from four of five repositories, prints the same for the fifth, and
 * writes nothing.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashName } from '../src/repair/3-mend/code/hash-name.ts';
import { decodeLevels } from '../src/repair/3-mend/heading-depth/decode-levels.ts';
import { describeHeadings } from '../src/repair/3-mend/heading-depth/describe-headings.ts';
import { corpusFolder } from './code/corpus-folder.ts';
import { seededRandom } from './code/random.ts';
import { learnWeights } from './headings/learn-weights.ts';
import { countLines, type Outline } from './headings/outline.ts';
import { readOutline } from './headings/read-outline.ts';

const SEED = 7;
/** This share of the weights may be cut, so that the rest keep their precision. */
const CUT = 0.0005;
const OUT = new URL('../src/repair/3-mend/heading-depth/heading.weights.json', import.meta.url);

interface Document {
  readonly repository: string;
  readonly outline: Outline;
}

function main(): void {
  const isHeldOut = process.argv.includes('--held-out');
  const folder = corpusFolder();
  const all = ['train', 'train2'].flatMap((part) => readDocuments(join(folder, part, 'gold')));
  const isOut = ({ repository }: Document): boolean =>
    isHeldOut && (hashName(repository) >>> 0) % 5 === 0;
  const train = all.filter((document) => !isOut(document));
  const weights = encode(
    learnWeights(
      train.map(({ outline }) => outline),
      seededRandom(SEED),
    ),
  );
  if (!isHeldOut) writeFileSync(OUT, `${JSON.stringify(weights)}\n`);
  console.log(`${train.length} outlines`);
  const decoded = Float32Array.from(
    atob(weights.weights),
    (byte) => ((byte.charCodeAt(0) << 24) >> 24) * weights.scale,
  );
  printRight('held out', all.filter(isOut), decoded);
  printRight('dev', readDocuments(join(folder, 'dev', 'gold')), decoded);
}

/** Weights as signed bytes with one scale, in base 64. */
function encode(weights: Float32Array): { readonly scale: number; readonly weights: string } {
  const sorted = Float32Array.from(weights, Math.abs).sort();
  const largest = sorted[Math.floor(sorted.length * (1 - CUT))] ?? 1;
  const scale = Number((largest / 127).toPrecision(6));
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / scale))),
  );
  return { scale, weights: Buffer.from(bytes.buffer).toString('base64') };
}

/** The outlines of a folder of Markdown files named `REPOSITORY_HASH.md`. */
function readDocuments(folder: string): readonly Document[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({
      repository: name.replace(/_[0-9a-f]+\.md$/, ''),
      outline: readOutline(readFileSync(join(folder, name), 'utf8')),
    }))
    .filter(({ outline }) => outline.length > 0);
}

function printRight(name: string, documents: readonly Document[], weights: Float32Array): void {
  let right = 0;
  let all = 0;
  for (const { outline } of documents) {
    const facts = describeHeadings(outline, countLines(outline.at(-1)?.body ?? ''));
    const gold = parentsOf(outline.map(({ depth }) => depth));
    const guess = parentsOf(decodeLevels(facts, weights));
    right += gold.filter((parent, i) => parent === guess[i]).length;
    all += gold.length;
  }
  if (all > 0)
    console.log(`${name}: right parent ${right} of ${all} (${((100 * right) / all).toFixed(2)} %)`);
}

function parentsOf(levels: readonly number[]): readonly number[] {
  return levels.map((level, i) => levels.findLastIndex((other, j) => j < i && other < level));
}

main();
