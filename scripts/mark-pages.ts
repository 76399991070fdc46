/**
 * Write the damaged texts of a set as they would be if their pages had other markup: marks of links beside
 * headings, buttons, labels and line numbers beside code.
 *
 *     node scripts/mark-pages.ts --corpus DIR --set dev --variant trafilatura --out OUT
 *     node scripts/evaluate-repair.ts --corpus OUT --scorer score.mjs --set dev --variants none,mark-behind,…
 *
 * Headings and code that a damaged text does not hold line for line stay as they are. Prints the names of the
 * variants, and how many headings and blocks of code are marked.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTasks } from './evaluate/load-tasks.ts';
import { findPlaces } from './markup/find-places.ts';
import { PAGE_MARKUP } from './markup/page-markup.ts';
import { readOptions } from './read-options.ts';

const { values } = readOptions(
  {
    options: {
      corpus: { type: 'string', default: '' },
      set: { type: 'string', default: 'dev' },
      variant: { type: 'string', default: 'trafilatura' },
      sample: { type: 'string', default: '0' },
      out: { type: 'string', default: '' },
    },
  },
  ['corpus', 'out'],
);

const source = join(values.corpus, values.set);
const target = join(values.out, values.set);
cpSync(join(source, 'gold'), join(target, 'gold'), { recursive: true });
let [headings, blocks] = [0, 0];
for (const task of loadTasks(source, values.variant, Number(values.sample))) {
  const lines = task.source.split('\n');
  const places = findPlaces(task.gold, lines);
  headings += places.headings.length;
  blocks += places.code.length;
  for (const [name, mark] of Object.entries(PAGE_MARKUP)) {
    const own = [...lines];
    mark(own, places);
    mkdirSync(join(target, name), { recursive: true });
    writeFileSync(join(target, name, `${task.name}.txt`), own.join('\n'));
  }
}
console.log(
  `${Object.keys(PAGE_MARKUP).join(',')}\n${headings} headings, ${blocks} blocks of code`,
);
