/**
 * Learn what is a heading and how headings nest: a log-linear model of whole outlines, trained on
 * what line models find in real documents that they have not seen. Deterministic; some minutes.
 * Run it after the line model was trained.
 *
 *     node --max-old-space-size=6000 scripts/train-structure-headings.ts CORPUS
 *
 * CORPUS (or KINTSUGI_CORPUS) holds `train`, `train2` and, to measure on, `dev`. Writes
 * `src/repair/3-mend/heading-depth/heading.weights.json` and prints how much of `dev` is right.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLineModel } from '../src/repair/1-evidence/load-line-model.ts';
import { decodeLevels } from '../src/repair/3-mend/heading-depth/decode-levels.ts';
import { NO_HEADING } from '../src/repair/3-mend/heading-depth/levels.ts';
import { corpusFolder } from './code/corpus-folder.ts';
import { seededRandom } from './code/random.ts';
import { learnWeights } from './headings/learn-weights.ts';
import { NONE } from './headings/match-outline.ts';
import { parentsOf } from './headings/parents-of.ts';
import { type Lesson, readLessons } from './headings/read-lessons.ts';
import { teachLineModels } from './headings/teach-line-models.ts';

const SEED = 7;
const SETS = ['train', 'train2'];
/** This share of the weights may be cut, so that the rest keep their precision. */
const CUT = 0.0005;
const OUT = new URL('../src/repair/3-mend/heading-depth/heading.weights.json', import.meta.url);

function main(): void {
  const corpus = corpusFolder();
  const modelOf = teachLineModels(corpus, SETS);
  const lessons = SETS.flatMap((set) => readLessons(join(corpus, set), modelOf));
  console.log(`${lessons.length} texts`);
  const encoded = encode(learnWeights(lessons, seededRandom(SEED)));
  writeFileSync(OUT, `${JSON.stringify(encoded)}\n`);
  const shipped = loadLineModel();
  printRight(
    readLessons(join(corpus, 'dev'), () => shipped),
    Float32Array.from(
      atob(encoded.weights),
      (byte) => ((byte.charCodeAt(0) << 24) >> 24) * encoded.scale,
    ),
  );
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

/** Of all that may be headings: how often it is rightly decided whether it is one, and where. */
function printRight(lessons: readonly Lesson[], weights: Float32Array): void {
  let all = 0;
  let told = 0;
  let headings = 0;
  let nested = 0;
  for (const { headings: found, parents } of lessons) {
    const levels = decodeLevels(found, weights).map(({ level }) => level);
    const places = [...levels.keys()].filter((place) => levels[place] !== NO_HEADING);
    const guess = new Map(
      parentsOf(places.map((place) => levels[place] ?? 0)).map((parent, at) => {
        return [places[at], parent < 0 ? -1 : places[parent]];
      }),
    );
    all += parents.length;
    headings += parents.filter((parent) => parent !== NONE).length;
    told += parents.filter((parent, at) => (parent === NONE) !== guess.has(at)).length;
    nested += parents.filter((parent, at) => parent !== NONE && parent === guess.get(at)).length;
  }
  const share = (count: number, of: number): string => `${((100 * count) / of).toFixed(2)} %`;
  console.log(`dev: ${share(told, all)} of ${all} told apart, ${share(nested, headings)} nested`);
}

main();
