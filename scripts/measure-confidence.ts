#!/usr/bin/env node
// Print how often repaired blocks are right, by how sure repair was of them.
//
//     node scripts/measure-confidence.ts --corpus DIR --set dev
//
// A block is right when the ideal text has one of its kind with the same text, items and cells;
// code must have the same language, too.
import { join } from 'node:path';
import { repair } from '../src/repair/index.ts';
import { placeBlocks } from '../src/transform/place-blocks.ts';
import { goldUnits } from './align/gold-units.ts';
import { canonicalLanguage } from './code/canonical-language.ts';
import { CORPUS_OPTION } from './corpus/corpus-option.ts';
import { VARIANTS } from './corpus/variants.ts';
import { loadTasks } from './evaluate/load-tasks.ts';
import type { Task } from './evaluate/types.ts';
import { readOptions } from './read-options.ts';

const { values } = readOptions(
  {
    options: {
      corpus: CORPUS_OPTION,
      set: { type: 'string', default: 'dev' },
      variants: { type: 'string', default: VARIANTS.join() },
      sample: { type: 'string', default: '0' },
    },
  },
  ['corpus'],
);

/** Upper ends of the steps of confidence. */
const STEPS = [0.2, 0.4, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1];

interface Judged {
  readonly rule: string;
  readonly confidence: number;
  readonly isRight: boolean;
}

/** The blocks of a text: kind and all that is visible, one string each. */
function blocksOf(markdown: string): readonly string[] {
  const blocks = new Map<number, string>();
  for (const { kind, block, text, item, row, column, lang } of goldUnits(markdown)) {
    const place = kind === 'table' ? `${row},${column}` : item ? '•' : '';
    const language = kind === 'code' ? canonicalLanguage(lang) : '';
    const bare = text.replace(/[\s`*_~\\]/g, '');
    blocks.set(block, `${blocks.get(block) ?? kind + language}\n${place}${bare}`);
  }
  return [...blocks.values()];
}

function judge({ source, gold }: Task): readonly Judged[] {
  const { markdown, blocks, edits } = repair(source);
  const lines = markdown.split('\n');
  const wanted = new Set(blocksOf(gold));
  return placeBlocks(blocks, edits, source, markdown).flatMap((block): Judged[] => {
    if (!block.changed || block.markdownLines === undefined) return [];
    const [first, last] = block.markdownLines;
    const found = blocksOf(lines.slice(first - 1, last).join('\n'));
    const { rule, confidence } = block;
    return [{ rule, confidence, isRight: found.every((text) => wanted.has(text)) }];
  });
}

/** Per cent that are right, and of how many: `93 (412)`. Empty for none. */
function share(judged: readonly Judged[]): string {
  const right = judged.filter(({ isRight }) => isRight).length;
  return judged.length === 0
    ? ''
    : `${Math.round((100 * right) / judged.length)} (${judged.length})`;
}

function row(name: string, judged: readonly Judged[]): string {
  const cells = STEPS.map((end, at) => {
    const start = STEPS[at - 1] ?? -1;
    return share(judged.filter(({ confidence }) => confidence > start && confidence <= end));
  });
  return `| ${[name, ...cells, share(judged)].join(' | ')} |`;
}

const tasks = values.variants
  .split(',')
  .flatMap((variant) => loadTasks(join(values.corpus, values.set), variant, Number(values.sample)));
const judged = tasks.flatMap(judge);
const rules = [...new Set(judged.map(({ rule }) => rule))].sort();
console.log(`| rule | ${STEPS.map((end) => `to ${end}`).join(' | ')} | all |`);
console.log(`| --- |${' ---: |'.repeat(STEPS.length + 1)}`);
console.log(row('all', judged));
for (const rule of rules) {
  console.log(
    row(
      rule,
      judged.filter((one) => one.rule === rule),
    ),
  );
}
