/**
 * Learn to tell a line of code from a line of prose, each without its neighbours.
 *
 *     node scripts/train-line-evidence.ts CORPUS
 *
 * Writes `line.weights.json` from the sets `train` and `train2`, and prints how well it tells the
 * lines of `dev`, if there is that set. For figures on held-out repositories of the training sets,
 * a fifth is kept apart first.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LINE_BITS, lineFeatures } from '../src/repair/1-evidence/code-lines/line-features.ts';
import { damageLines } from './code/damage-lines.ts';
import { type DocumentText, readDocuments } from './code/read-code-blocks.ts';
import { corpusFolder } from './corpus/corpus-folder.ts';
import { isHeldOut } from './corpus/held-out.ts';
import { quantiseTable, writeWeights } from './learning/store-table.ts';
import { seededRandom } from './random/seeded-random.ts';
import { shuffle } from './random/shuffle.ts';

const EPOCHS = 4;
const RATE = 0.1;
/** A line that occurs often (a brace) is counted this often at most. */
const MAX_REPEATS = 40;
const NO_CODE = new Set(['text', 'txt', 'plain', 'log', 'note', 'warning', 'md', 'markdown']);

interface Line {
  readonly slots: readonly number[];
  readonly isCode: boolean;
  readonly repo: string;
}

interface Model {
  readonly weights: Float32Array;
  bias: number;
}

function linesOf({ blocks, prose }: DocumentText): readonly Line[] {
  const counts = new Map<string, number>();
  const add = (line: string, isCode: boolean, repo: string): readonly Line[] => {
    const count = counts.get(line) ?? 0;
    counts.set(line, count + 1);
    return line === '' || count >= MAX_REPEATS ? [] : [{ slots: lineFeatures(line), isCode, repo }];
  };
  const code = blocks
    .filter(({ lang }) => lang !== '' && !NO_CODE.has(lang))
    .flatMap((block) => damageLines(block.code).flatMap((line) => add(line, true, block.repo)));
  return [...code, ...prose.flatMap(({ text, repo }) => add(text.trim(), false, repo))];
}

function valueOfSlot(slots: number): number {
  return 3 / Math.sqrt(slots + 4);
}

function score({ slots }: Line, { weights, bias }: Model): number {
  const value = valueOfSlot(slots.length);
  return slots.reduce((sum, slot) => sum + (weights[slot] ?? 0) * value, bias);
}

function train(lines: readonly Line[]): Model {
  const model: Model = { weights: new Float32Array(1 << LINE_BITS), bias: 0 };
  const squares = new Float32Array(1 << LINE_BITS).fill(0.1);
  const random = seededRandom(3);
  const order = [...lines];
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const line of order) {
      const error = 1 / (1 + Math.exp(-score(line, model))) - (line.isCode ? 1 : 0);
      if (Math.abs(error) < 1e-3) continue;
      const gradient = error * valueOfSlot(line.slots.length);
      model.bias -= 0.001 * error;
      for (const slot of line.slots) {
        squares[slot] = (squares[slot] ?? 0) + gradient * gradient;
        model.weights[slot] =
          (model.weights[slot] ?? 0) - (RATE * gradient) / Math.sqrt(squares[slot] ?? 1);
      }
    }
  }
  return model;
}

function measure(name: string, lines: readonly Line[], model: Model): void {
  const share = (part: readonly Line[]): string => {
    const right = part.filter((line) => score(line, model) > 0 === line.isCode).length;
    return `${((100 * right) / Math.max(1, part.length)).toFixed(1)} % of ${part.length}`;
  };
  const code = lines.filter(({ isCode }) => isCode);
  const prose = lines.filter(({ isCode }) => !isCode);
  console.log(`${name}: all ${share(lines)}, code ${share(code)}, prose ${share(prose)}`);
}

const corpus = corpusFolder();
const lines = ['train', 'train2'].flatMap((set) => linesOf(readDocuments(corpus, set)));
const isApart = ({ repo }: Line): boolean => isHeldOut(repo, 0, 5);
measure('held out', lines.filter(isApart), train(lines.filter((line) => !isApart(line))));
const model = train(lines);
if (existsSync(join(corpus, 'dev'))) measure('dev', linesOf(readDocuments(corpus, 'dev')), model);
const bias = Math.round(model.bias * 1000) / 1000;
writeWeights('1-evidence/code-lines/line', { ...quantiseTable(model.weights, LINE_BITS), bias });
