/**
 * Learn where lines ended in code whose line breaks became spaces: first how likely each space is a
 * line's end, then, on what is found in repositories that this was not learned from, which of the
 * likeliest layouts is right as a whole.
 *
 *     node --max-old-space-size=4000 scripts/train-breaks.ts CORPUS
 *
 * Prints figures on held-out repositories, then writes `break.weights.json` and
 * `layout.weights.json` from all of them.
 */
import { Buffer } from 'node:buffer';
import {
  breakReader,
  LEXICAL_BREAK_FEATURES,
} from '../src/repair/3-mend/code/breaks/break-reader.ts';
import { type BreakModel, findBreaks } from '../src/repair/3-mend/code/breaks/find-breaks.ts';
import { readLayoutText } from '../src/repair/3-mend/code/breaks/layout-text.ts';
import { readTable, type StoredTable } from '../src/repair/learned/read-table.ts';
import { slotOf } from '../src/repair/learned/slot-of.ts';
import { canonicalLanguage } from './code/canonical-language.ts';
import { countSlots } from './code/count-slots.ts';
import { type CodeBlock, readDocuments, readSnippets } from './code/read-code-blocks.ts';
import { type JoinedBlock, layoutChoice, trainLayouts } from './code/train-layouts.ts';
import { corpusFolder } from './corpus/corpus-folder.ts';
import { isHeldOut } from './corpus/held-out.ts';
import { quantiseSparse, writeWeights } from './learning/store-table.ts';
import { trainSoftmax } from './learning/train-softmax.ts';

const OPTIONS = { bits: 20, labels: 2, epochs: 4, rate: 0.08, decay: 2e-6 };
/** Features of fewer places, or of one repository only, are left out. */
const MIN_PLACES = 4;
/** Of the others those that tell most are kept. */
const KEPT = 87_000;
const FOLDS = 4;
const MAX_LINES = 30;
/** Largest number of blocks that are taken from one repository. */
const MAX_BLOCKS = 1500;
const NEVER = new Set(['text', 'mermaid', 'markdown', 'diff', '']);

/** A block as an extractor joins its lines. */
function joinBlock({ repo, code, lang }: CodeBlock): JoinedBlock | undefined {
  const lines = code
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '');
  if (lines.length === 0 || lines.length > MAX_LINES || NEVER.has(canonicalLanguage(lang)))
    return undefined;
  const breaks = new Set<number>();
  let text = '';
  for (const line of lines) {
    if (text !== '') {
      breaks.add(text.length);
      text += ' ';
    }
    text += line;
  }
  return { repo, text, breaks };
}

function train(blocks: readonly JoinedBlock[]): StoredTable {
  const rows: Int32Array[] = [];
  const labels: number[] = [];
  const repos: string[] = [];
  for (const { repo, text, breaks } of blocks) {
    const reader = breakReader(readLayoutText(text));
    for (let at = text.indexOf(' ', 1); at > 0; at = text.indexOf(' ', at + 1)) {
      rows.push(Int32Array.from(reader.read(at), (hash) => slotOf(hash, OPTIONS.bits)));
      labels.push(breaks.has(at) ? 1 : 0);
      repos.push(repo);
      if (breaks.has(at)) reader.breakLine(at);
    }
  }
  const counts = countSlots(rows, repos, OPTIONS.bits);
  const width = rows[0]?.length ?? 0;
  const slots = new Int32Array(rows.length * width);
  rows.forEach((row, i) => {
    slots.set(
      row.map((slot) => ((counts[slot] ?? 0) < MIN_PLACES ? -1 : slot)),
      i * width,
    );
  });
  const weights = new Float32Array(rows.length).fill(1);
  const examples = {
    slots,
    width,
    lexical: LEXICAL_BREAK_FEATURES,
    labels: Uint8Array.from(labels),
    weights,
  };
  const both = trainSoftmax(examples, OPTIONS);
  const odds = Float32Array.from({ length: both.length / 2 }, (_, slot) => {
    return (both[slot * 2 + 1] ?? 0) - (both[slot * 2] ?? 0);
  });
  return quantiseSparse(odds, counts, OPTIONS.bits, KEPT);
}

function measure(name: string, blocks: readonly JoinedBlock[], model: BreakModel): void {
  let [right, wanted, found, exact] = [0, 0, 0, 0];
  for (const { text, breaks } of blocks) {
    const own = findBreaks(text, model);
    const hits = own.filter((at) => breaks.has(at)).length;
    right += hits;
    wanted += breaks.size;
    found += own.length;
    if (hits === breaks.size && hits === own.length) exact += 1;
  }
  const share = (part: number, all: number): string => ((100 * part) / Math.max(1, all)).toFixed(1);
  console.log(
    `${name}: breaks ${share(right, found)} % right, ${share(right, wanted)} % found, ${share(exact, blocks.length)} % of ${blocks.length} blocks whole`,
  );
}

const corpus = corpusFolder(['measure']);
const all = [
  ...readDocuments(corpus, 'train').blocks,
  ...readDocuments(corpus, 'train2').blocks,
  ...readSnippets(corpus),
];
const counts = new Map<string, number>();
const blocks = all.flatMap((block) => {
  const count = counts.get(block.repo) ?? 0;
  const joined = count < MAX_BLOCKS ? joinBlock(block) : undefined;
  if (!joined) return [];
  counts.set(block.repo, count + 1);
  return [joined];
});
console.log(`${blocks.length} blocks`);
/** What models that have not seen a block's repository make of it, by the part that it is in. */
const parts = Array.from({ length: FOLDS }, (_, fold) => {
  const held = blocks.filter(({ repo }) => isHeldOut(repo, fold, FOLDS));
  const scoreBreak = readTable(train(blocks.filter(({ repo }) => !isHeldOut(repo, fold, FOLDS))));
  return {
    held,
    scoreBreak,
    choices: held.flatMap((block) => layoutChoice(block, scoreBreak) ?? []),
  };
});
const [first, ...others] = parts;
if (first) {
  const alone = { scoreBreak: first.scoreBreak, scoreLayout: () => 0 };
  measure('held out, place by place', first.held, alone);
  const learned = trainLayouts(others.flatMap(({ choices }) => choices));
  measure('held out', first.held, { ...alone, scoreLayout: readTable(learned) });
}
const stored = train(blocks);
const layouts = trainLayouts(parts.flatMap(({ choices }) => choices));
if (!process.argv.includes('--measure')) {
  writeWeights('3-mend/code/breaks/break', stored);
  writeWeights('3-mend/code/breaks/layout', layouts);
}
for (const table of [stored, layouts])
  console.log(`${Buffer.byteLength(JSON.stringify(table))} bytes`);
