/**
 * Learn which key of YAML stands under and beside which, from blocks with their indentation.
 *
 *     node scripts/train-yaml.ts CORPUS
 *
 * Prints figures on held-out repositories, then writes `yaml.weights.json` from all of them.
 */
import {
  type YamlStep,
  yamlStepFeatures,
  yamlSteps,
} from '../src/repair/3-mend/code/yaml/attach-yaml.ts';
import { indentYamlWith } from '../src/repair/3-mend/code/yaml/indent-yaml.ts';
import { yamlNeighbours } from '../src/repair/3-mend/code/yaml/yaml-neighbours.ts';
import { applyYamlMove, type YamlNode } from '../src/repair/3-mend/code/yaml/yaml-structure.ts';
import { readYamlLine, type YamlLine } from '../src/repair/languages/read-yaml-line.ts';
import type { StoredTable } from '../src/repair/learned/read-table.ts';
import { slotOf } from '../src/repair/learned/slot-of.ts';
import { countDepths, printDepths } from './code/count-depths.ts';
import { KNOWN_TOOLS_YAML } from './code/known-tools-yaml.ts';
import { KNOWN_YAML } from './code/known-yaml.ts';
import { type CodeBlock, readDocuments, readSnippets } from './code/read-code-blocks.ts';
import { corpusFolder } from './corpus/corpus-folder.ts';
import { repositoryWeights } from './corpus/repository-weights.ts';
import { holdOut } from './learning/hold-out.ts';
import { quantiseSparse, writeWeights } from './learning/store-table.ts';
import { type Choice, trainRanker } from './learning/train-ranker.ts';

const OPTIONS = { bits: 20, epochs: 10, rate: 0.2, decay: 3e-4, dropout: 0.3 };

/** Features of fewer choices are left out: they would only be in others' slots. */
const LEAST = 6;
/** Of the others those that tell most are kept. */
const KEPT = 50_000;

/** How often files of well-known kinds are repeated in training, and those of tools. */
const TIMES = 20;
const TIMES_TOOLS = 8;

/** A line and the column at which it stood. */
interface Placed {
  readonly line: YamlLine;
  readonly column: number;
}

/** The choices that the author made, up to the first line that fits none. */
function choicesOf(code: string, weight: number): readonly Choice[] {
  const choices: Choice[] = [];
  const lines = placedLines(code);
  const neighboursOf = yamlNeighbours(lines.map(({ line }) => line));
  let top: YamlNode | undefined;
  let scalar = -1;
  for (const [i, { line, column }] of lines.entries()) {
    if (line.kind === 'break') {
      top = undefined;
      scalar = -1;
      continue;
    }
    const inScalar = scalar >= 0;
    const neighbours = neighboursOf(i);
    const steps = yamlSteps(line, top, inScalar, neighbours.before);
    const right =
      inScalar && column > scalar ? steps.indexOf('stay') : rightStep(steps, line, column, top);
    const step = steps[right];
    if (step === undefined) break;
    const candidates = steps.map((candidate) => {
      const { plain, named } = yamlStepFeatures(line, candidate, top, inScalar, neighbours);
      return { whole: Int32Array.from([...plain, ...named]), plain: Int32Array.from(plain) };
    });
    // Learned a second time without names, for keys that are new.
    for (const part of steps.length > 1 ? (['whole', 'plain'] as const) : [])
      choices.push({ candidates: candidates.map((features) => features[part]), right, weight });
    if (step === 'stay') continue;
    top = applyYamlMove(line, step, top, column);
    scalar = line.value === 'block' ? scalarColumn(line, column) : -1;
  }
  return choices;
}

function placedLines(code: string): readonly Placed[] {
  return code
    .replace(/\t/g, '  ')
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text) => ({ line: readYamlLine(text), column: text.length - text.trimStart().length }))
    .filter(({ line }) => line.kind !== 'note');
}

/** Lines further in than this belong to the block scalar. */
function scalarColumn(line: YamlLine, column: number): number {
  return line.kind === 'pair' && line.dashes > 0 ? column + 2 * line.dashes - 1 : column;
}

function rightStep(
  steps: readonly YamlStep[],
  line: YamlLine,
  column: number,
  top: YamlNode | undefined,
): number {
  const find = (acts: string, fits: (at: YamlNode | undefined) => boolean): number =>
    steps.findIndex((step) => step !== 'stay' && acts.includes(step.act) && fits(step.at));
  if (line.kind === 'text' && line.dashes === 0) return steps.indexOf('stay');
  const first = find('top', () => true);
  if (first >= 0) return first;
  const deeper = column - (top?.column ?? 0);
  // A list may stand at the column of its key.
  const opened = find(
    line.dashes > 0 ? 'list' : 'child',
    () => deeper > 0 || (line.dashes > 0 && deeper === 0),
  );
  const joined = find(line.dashes > 0 ? 'item' : 'sibling', (at) => at?.column === column);
  return line.dashes > 0 && opened >= 0 ? opened : joined >= 0 ? joined : opened;
}

/** Leave out features of fewer choices, and give each of the others its slot. */
function keepFrequent(choices: readonly Choice[]): readonly Choice[] {
  const counts = new Map<number, number>();
  for (const { candidates } of choices) {
    for (const hash of new Set(candidates.flatMap((hashes) => [...hashes])))
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  return choices.map((choice) => ({
    ...choice,
    candidates: choice.candidates.map((hashes) =>
      hashes
        .filter((hash) => (counts.get(hash) ?? 0) >= LEAST)
        .map((hash) => slotOf(hash, OPTIONS.bits)),
    ),
  }));
}

/** Count how many candidates have each slot. */
function countCandidates(choices: readonly Choice[]): Int32Array {
  const counts = new Int32Array(2 ** OPTIONS.bits);
  for (const { candidates } of choices) {
    for (const slots of candidates)
      for (const slot of slots) counts[slot] = (counts[slot] ?? 0) + 1;
  }
  return counts;
}

function train(blocks: readonly CodeBlock[]): StoredTable {
  const weights = repositoryWeights(
    blocks.map((block) => block.repo),
    60,
  );
  const known = [...repeat(KNOWN_YAML, TIMES), ...repeat(KNOWN_TOOLS_YAML, TIMES_TOOLS)];
  const choices = keepFrequent([
    ...blocks.flatMap((block, i) => choicesOf(block.code, weights[i] ?? 1)),
    ...known.flatMap((code) => choicesOf(code, 1)),
  ]);
  return quantiseSparse(
    trainRanker(choices, OPTIONS),
    countCandidates(choices),
    OPTIONS.bits,
    KEPT,
    true,
  );
}

function repeat(codes: readonly string[], times: number): readonly string[] {
  return Array.from({ length: times }, () => codes).flat();
}

/** Tagged blocks, and untagged ones that begin like a well-known file. */
function isYaml(block: CodeBlock): boolean {
  if (/^ya?ml$/i.test(block.lang)) return true;
  return (
    block.lang === '' &&
    /^(?:apiVersion|version|services|kind):/m.test(block.code) &&
    !/;$/m.test(block.code)
  );
}

const corpus = corpusFolder();
const all = [
  ...readDocuments(corpus, 'train').blocks,
  ...readDocuments(corpus, 'train2').blocks,
  ...readSnippets(corpus),
].filter((block) => isYaml(block) && /^\s+\S/m.test(block.code));
const blocks = [...new Map(all.map((block) => [block.code, block])).values()];
holdOut(blocks, train, (part, held, score) => {
  const codes = held.map(({ code }) => code);
  for (const lists of ['plus', 'same'] as const) {
    const count = countDepths(codes, (lines) => indentYamlWith(lines, { score, lists }));
    console.log(`held out ${part}, lists ${lists}: ${printDepths(count)}`);
  }
});
writeWeights('3-mend/code/yaml/yaml', train(blocks));
