#!/usr/bin/env node
// Repair the documents of a corpus and print how near they come to the ideal texts.
//
//     node scripts/evaluate-repair.ts --corpus DIR --scorer score.mjs --set dev --sample 40
//
// `--worst N` lists the documents with the lowest block F1; `--json FILE` writes every outcome;
// `--out DIR` keeps the repaired texts. `--baselines` scores other programs on the same documents
// and prints a page in Markdown; `--page FILE` writes it into `FILE`, between its marks.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repair } from '../src/repair/index.ts';
import { CORPUS_OPTION } from './corpus/corpus-option.ts';
import { VARIANTS } from './corpus/variants.ts';
import { compare } from './evaluate/compare.ts';
import { loadBaselines } from './evaluate/load-baselines.ts';
import { loadTasks } from './evaluate/load-tasks.ts';
import { type Comparison, printComparison } from './evaluate/print-comparison.ts';
import { type Column, printTable } from './evaluate/print-table.ts';
import { runTask } from './evaluate/run-task.ts';
import type { Outcome, Overlap, Scorer, Task } from './evaluate/types.ts';
import { writeFigures } from './evaluate/write-figures.ts';
import { readOptions } from './read-options.ts';

const { values } = readOptions(
  {
    options: {
      corpus: CORPUS_OPTION,
      scorer: { type: 'string', default: process.env.KINTSUGI_SCORER ?? '' },
      set: { type: 'string', default: 'dev' },
      variants: { type: 'string', default: [...VARIANTS, 'mild'].join() },
      sample: { type: 'string', default: '0' },
      worst: { type: 'string', default: '0' },
      json: { type: 'string' },
      out: { type: 'string' },
      baselines: { type: 'boolean', default: false },
      page: { type: 'string' },
    },
  },
  ['corpus', 'scorer'],
);

function blockF1(outcome: Outcome): number {
  const { tp, gold, cand } = outcome.score.block as Overlap;
  return gold + cand === 0 ? 1 : (2 * tp) / (gold + cand);
}

function describe(outcome: Outcome): string {
  const part = (metric: string): string => {
    const { tp, gold, cand } = outcome.score[metric] as Overlap;
    return `${metric} ${tp}/${gold}(${cand})`;
  };
  const parts = ['code', 'heading', 'paragraph', 'listText', 'table'].map(part);
  return `${blockF1(outcome).toFixed(3)} ${outcome.name} ${parts.join(' ')}`;
}

function keep(folder: string, variant: string, name: string, source: string): void {
  mkdirSync(join(folder, variant), { recursive: true });
  writeFileSync(join(folder, variant, `${name}.md`), repair(source).markdown);
}

function evaluate(variant: string, tasks: readonly Task[], scorer: Scorer): Column {
  for (const task of tasks.slice(0, 5)) repair(task.source);
  const outcomes = tasks.map((task) => runTask(task, scorer));
  const { out } = values;
  if (out) for (const task of tasks) keep(out, variant, task.name, task.source);
  const worst = [...outcomes]
    .sort((a, b) => blockF1(a) - blockF1(b))
    .slice(0, Number(values.worst));
  for (const outcome of worst) console.log(`${variant} ${describe(outcome)}`);
  return { variant, aggregate: scorer.aggregate(outcomes.map((o) => o.score)), outcomes };
}

/** Scores all programs on all variants, and prints or writes the page about it. */
async function compareAll(scorer: Scorer): Promise<void> {
  const baselines = await loadBaselines();
  const comparisons: Comparison[] = [];
  for (const [variant, tasks] of documents) {
    const compared = await compare(tasks, baselines, scorer);
    comparisons.push({ variant, documents: tasks.length, compared });
  }
  const date = new Date().toISOString().slice(0, 10);
  const figures = printComparison(comparisons, baselines, values.set, date);
  if (values.page) writeFigures(values.page, figures);
  else console.log(figures);
}

const documents = values.variants
  .split(',')
  .map((variant) => {
    const folder = join(values.corpus, values.set);
    return [variant, loadTasks(folder, variant, Number(values.sample))] as const;
  })
  .filter(([, tasks]) => tasks.length > 0);
const scorer = (await import(pathToFileURL(resolve(values.scorer)).href)) as Scorer;
if (values.baselines) await compareAll(scorer);
else {
  const columns = documents.map(([variant, tasks]) => evaluate(variant, tasks, scorer));
  console.log(printTable(columns));
  if (values.json) writeFileSync(values.json, JSON.stringify(columns, null, 1));
}
