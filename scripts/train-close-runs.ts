/**
 * Learn to tell tables and code from prose where lines stand close: two logistic models over what
 * `describeRun` says of the lines. Deterministic; a quarter of a minute.
 *
 *     node scripts/train-close-runs.ts CORPUS
 *
 * Tables and code are those of the ideal texts of `train` and `train2`; prose is made of their
 * headings, items and sentences, since no ideal text has lines of prose that stand close. Writes
 * `src/repair/2-blocks/close/close-runs.weights.json` and prints how many runs of each kind are told
 * from prose, those of `dev` too.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreCodeLine } from '../src/repair/1-evidence/code-lines/score-code-line.ts';
import { describeRun, weighRun } from '../src/repair/2-blocks/close/describe-run.ts';
import { learnLogistic } from './close/learn-logistic.ts';
import { readCloseProse } from './close/read-close-prose.ts';
import { readDocuments } from './code/read-code-blocks.ts';
import { corpusFolder } from './corpus/corpus-folder.ts';
import { readTables } from './tables/read-tables.ts';

const OUT = new URL('../src/repair/2-blocks/close/close-runs.weights.json', import.meta.url);
const ROUNDS = 600;
const HAN = /\p{Script=Han}/u;
const INDENTED = /^\s/;
const LIMITS = [-2, -1.5];

type Run = readonly string[];

interface Runs {
  readonly table: readonly Run[];
  readonly code: readonly Run[];
  readonly prose: readonly Run[];
}

function readRuns(corpus: string, set: string): Runs {
  const tables = readTables(join(corpus, set, 'gold-resiliparse')).map(({ cells }) =>
    cells.map((row) => row.filter(Boolean).join(' ')),
  );
  const parts = readDocuments(corpus, set).blocks.flatMap(({ code }) => code.split(/\n\s*\n/));
  const code = parts.map((part) => part.split('\n').filter((line) => line.trim() !== ''));
  const isOwn = (run: Run): boolean =>
    run.length > 1 && !run.some((line) => HAN.test(line) || INDENTED.test(line));
  return {
    table: tables.filter(isOwn),
    code: code.filter(isOwn),
    prose: readCloseProse(join(corpus, set, 'gold')),
  };
}

function factsOf(run: Run): readonly number[] {
  const clamped = run.map((line) => Math.max(-8, Math.min(8, Math.round(scoreCodeLine(line)))));
  return describeRun(run, clamped.reduce((sum, score) => sum + score, 0) / run.length);
}

/** Weights by which `yes` is told from `no`. */
function learn(yes: readonly Run[], no: readonly Run[]): readonly number[] {
  const examples = [
    ...yes.map((run) => ({ facts: factsOf(run), isYes: true })),
    ...no.map((run) => ({ facts: factsOf(run), isYes: false })),
  ];
  return learnLogistic(examples, ROUNDS);
}

function main(): void {
  const corpus = corpusFolder();
  const sets = ['train', 'train2', 'dev'].map((set) => readRuns(corpus, set));
  const known = sets.slice(0, 2);
  const all = (kind: keyof Runs): readonly Run[] => known.flatMap((runs) => runs[kind]);
  const weights = {
    table: learn(all('table'), all('prose')),
    code: learn(all('code'), all('prose')),
  };
  writeFileSync(OUT, `${JSON.stringify(weights)}\n`);
  for (const [i, set] of ['train', 'train2', 'dev'].entries()) {
    for (const kind of ['table', 'code'] as const) {
      const below = (runs: readonly Run[] = [], limit: number): string =>
        `${runs.filter((run) => weighRun(factsOf(run), weights[kind]) < limit).length} of ${runs.length}`;
      for (const limit of LIMITS) {
        const [lost, told] = [below(sets[i]?.[kind], limit), below(sets[i]?.prose, limit)];
        console.log(`${set}, below ${limit}: ${kind} ${lost}, prose ${told}`);
      }
    }
  }
}

main();
