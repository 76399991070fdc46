/**
 * Learn how headings nest: an log-linear model over `headingFeatures`, trained on
 * the outlines of real documents. Deterministic; about a minute.
 *
 *     node scripts/train-structure-headings.ts CORPUS   (or KINTSUGI_CORPUS=… node scripts/…)
 *
 * CORPUS holds `train/gold`, `train2/gold` and, to measure on, `dev/gold`. Writes
 * `src/repair/3-mend/heading-depth/heading.weights.json` and prints how many headings of the
 * documents to measure on get the right parent.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as toText } from 'mdast-util-to-string';
import { hashName } from '../src/repair/3-mend/code/hash-name.ts';
import { decodeLevels } from '../src/repair/3-mend/heading-depth/decode-levels.ts';
import { describeHeadings } from '../src/repair/3-mend/heading-depth/describe-headings.ts';
import type {
  HeadingFacts,
  OutlineState,
} from '../src/repair/3-mend/heading-depth/heading-facts.ts';
import { headingFeatures } from '../src/repair/3-mend/heading-depth/heading-features.ts';
import { openHeading } from '../src/repair/3-mend/heading-depth/open-heading.ts';
import { corpusFolder } from './code/corpus-folder.ts';

interface Outline {
  readonly headings: readonly HeadingFacts[];
  readonly levels: readonly number[];
}

const EPOCHS = 20;
const RATE = 0.05;
const DECAY = 0.02;
const LEAST_WEIGHT = 0.05;
const OUT = new URL('../src/repair/3-mend/heading-depth/heading.weights.json', import.meta.url);

function main(): void {
  const corpus = corpusFolder();
  const train = ['train', 'train2'].flatMap((part) => readOutlines(join(corpus, part, 'gold')));
  const weights = learn(train);
  writeFileSync(OUT, `${JSON.stringify(weights)}\n`);
  console.log(`${train.length} outlines, ${Object.keys(weights).length} weights`);
  for (const [name, outlines] of [
    ['train', train],
    ['dev', readOutlines(join(corpus, 'dev', 'gold'))],
  ] as const) {
    const [right, all] = countRightParents(outlines, weights);
    console.log(`${name}: right parent ${right} of ${all} (${((100 * right) / all).toFixed(2)} %)`);
  }
}

/** The outlines of a folder of Markdown files. */
function readOutlines(folder: string): readonly Outline[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readOutline(readFileSync(join(folder, name), 'utf8')))
    .filter((outline) => outline.headings.length > 0);
}

function readOutline(markdown: string): Outline {
  const tree = fromMarkdown(markdown);
  const lines = markdown.split('\n');
  const found: { text: string; gap: number; depth: number }[] = [];
  let end = 0;
  for (const node of headingsOf(tree)) {
    const start = (node.position?.start.line ?? 1) - 1;
    found.push({ text: toText(node), gap: countLines(lines, end, start), depth: node.depth });
    end = node.position?.end.line ?? start + 1;
  }
  const depths: number[] = [];
  const levels = found.map(({ depth }) => {
    while ((depths.at(-1) ?? 0) >= depth) depths.pop();
    return depths.push(depth);
  });
  return { headings: describeHeadings(found, countLines(lines, end, lines.length)), levels };
}

function headingsOf(node: Nodes): readonly (Nodes & { type: 'heading' })[] {
  if (node.type === 'heading') return [node];
  return 'children' in node ? node.children.flatMap(headingsOf) : [];
}

/** Lines of text as an extractor writes them: no blank lines, no fences. */
function countLines(lines: readonly string[], from: number, to: number): number {
  return lines.slice(from, to).filter((line) => /\S/.test(line) && !/^\s*(?:```|~~~)/.test(line))
    .length;
}

/** Maximum likelihood of each level given the levels before it, by AdaGrad. */
function learn(outlines: readonly Outline[]): Record<string, number> {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const outline of shuffle(outlines, epoch)) {
      let state: OutlineState | undefined;
      outline.headings.forEach((heading, i) => {
        const gold = outline.levels[i] ?? 1;
        takeStep(heading, gold, state, weights, squares);
        state = openHeading(state, heading, gold);
      });
    }
  }
  const rounded = [...weights].map(([name, w]): [string, number] => [name, Number(w.toFixed(2))]);
  return Object.fromEntries(
    rounded.filter(([, w]) => Math.abs(w) >= LEAST_WEIGHT).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function takeStep(
  heading: HeadingFacts,
  gold: number,
  state: OutlineState | undefined,
  weights: Map<string, number>,
  squares: Map<string, number>,
): void {
  const levels = Array.from(
    { length: Math.min((state?.stack.length ?? 0) + 1, 6) },
    (_, i) => i + 1,
  );
  const features = levels.map((level) => headingFeatures(heading, level, state));
  const scores = features.map((names) =>
    names.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0),
  );
  const top = Math.max(...scores);
  const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
  features.forEach((names, i) => {
    const slope = Math.exp((scores[i] ?? 0) - top) / total - (levels[i] === gold ? 1 : 0);
    if (Math.abs(slope) < 1e-3) return;
    for (const name of names) {
      const weight = weights.get(name) ?? 0;
      const gradient = slope + DECAY * weight;
      const square = (squares.get(name) ?? 1) + gradient * gradient;
      squares.set(name, square);
      weights.set(name, weight - (RATE * gradient) / Math.sqrt(square));
    }
  });
}

/** Fisher–Yates with a fixed linear congruential generator. */
function shuffle<T>(items: readonly T[], seed: number): readonly T[] {
  const result = [...items];
  let state = seed + 1;
  for (let i = result.length - 1; i > 0; i--) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const j = state % (i + 1);
    const [a, b] = [result[i], result[j]];
    if (a !== undefined && b !== undefined) [result[i], result[j]] = [b, a];
  }
  return result;
}

function countRightParents(
  outlines: readonly Outline[],
  weights: Readonly<Record<string, number>>,
): readonly [number, number] {
  const known = new Map(
    Object.entries(weights).map(([name, weight]) => [hashName(name), weight] as const),
  );
  let right = 0;
  let all = 0;
  for (const { headings, levels } of outlines) {
    const gold = parentsOf(levels);
    const guess = parentsOf(decodeLevels(headings, known));
    right += gold.filter((parent, i) => parent === guess[i]).length;
    all += gold.length;
  }
  return [right, all];
}

function parentsOf(levels: readonly number[]): readonly number[] {
  return levels.map((level, i) => levels.findLastIndex((other, j) => j < i && other < level));
}

main();
