/**
 * Learn to tell the line that a page shows above its title from a title above its first section: a logistic model
 * over what `describeTop` says of the first two lines. Deterministic; some seconds.
 *
 *     node scripts/train-eyebrow.ts CORPUS
 *
 * Damaged texts of `train` and `train2` that begin with two headings are examples of sections; each that begins
 * with a heading, with the headings of other texts and made-up names of courses and sites put above it, of such lines.
 * Writes `src/repair/2-blocks/eyebrow/eyebrow.weights.json` and prints how many are told, those of `dev` too.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeTop } from '../src/repair/2-blocks/eyebrow/describe-top.ts';
import { type Example, learnLogistic } from './close/learn-logistic.ts';
import { corpusFolder } from './corpus/corpus-folder.ts';
import { loadTasks } from './evaluate/load-tasks.ts';
import { findPlaces } from './markup/find-places.ts';

const OUT = new URL('../src/repair/2-blocks/eyebrow/eyebrow.weights.json', import.meta.url);
const ROUNDS = 1500;
const SETS = ['train', 'train2', 'dev'];
const LIMITS = [4, 5, 6];
const MIN_LINES = 8;
const MAX_NAME_LENGTH = 36;
/** What sites and courses are called, beside the titles of other texts. */
const NAMES =
  'Guides,Tutorial,Engineering,Blog,Documentation,Reference,Core Concepts,Learn,DevOps,Backend,Databases,Networking,Architecture,Web Development,Best Practices,Lesson 4,Chapter 3,Module 2 · Lesson 4,All lessons on servers,The Harbour Blog,Notes,Cloud Native,技术博客,后端,数据库,教程,学习笔记,分布式,文档,指南,专栏,进阶'.split(
    ',',
  );

/** The first lines of a text, and which of them are headings. */
interface Top {
  readonly lines: readonly string[];
  readonly isHeading: readonly boolean[];
}

function readTops(corpus: string, set: string): readonly Top[] {
  return loadTasks(join(corpus, set), 'trafilatura', 0).flatMap((task) => {
    const lines = task.source.split('\n').filter((line) => line.trim() !== '');
    const headings = new Set(findPlaces(task.gold, lines).headings);
    const top = { lines, isHeading: [0, 1].map((at) => headings.has(at)) };
    return lines.length >= MIN_LINES && top.isHeading[0] ? [top] : [];
  });
}

function namesOf(tops: readonly Top[]): readonly string[] {
  const titles = tops.map(({ lines: [title = ''] }) => title.trim());
  return titles.filter((title) => title.length <= MAX_NAME_LENGTH && !/^\d/.test(title));
}

function examplesOf(tops: readonly Top[], titles: readonly string[]): readonly Example[] {
  return tops.flatMap(({ lines, isHeading }, at) => {
    const own = isHeading[1] ? [{ facts: describeTop(lines), isYes: false }] : [];
    const names = [NAMES[at % NAMES.length], titles[(at * 7919) % titles.length], titles[at + 1]];
    const above = names.filter((name) => name !== undefined && name !== lines[0]);
    const made = above.map((name) => ({ facts: describeTop([name ?? '', ...lines]), isYes: true }));
    return [...own, ...made];
  });
}

function main(): void {
  const corpus = corpusFolder();
  const tops = SETS.map((set) => readTops(corpus, set));
  const titles = namesOf(tops.slice(0, 2).flat());
  const examples = tops.map((own) => examplesOf(own, titles));
  const weights = learnLogistic(examples.slice(0, 2).flat(), ROUNDS);
  writeFileSync(OUT, `${JSON.stringify(weights)}\n`);
  for (const [at, set] of SETS.entries()) {
    for (const limit of LIMITS) {
      const told = (isYes: boolean): string => {
        const own = (examples[at] ?? []).filter((example) => example.isYes === isYes);
        const above = own.filter(({ facts }) => weigh(facts, weights) >= limit);
        return `${above.length} of ${own.length}`;
      };
      console.log(`${set}, from ${limit}: lines of pages ${told(true)}, titles ${told(false)}`);
    }
  }
}

function weigh(facts: readonly number[], weights: readonly number[]): number {
  return facts.reduce((sum, fact, at) => sum + fact * (weights[at] ?? 0), 0);
}

main();
