/**
 * Learn how Python blocks end, from tagged blocks with their indentation.
 *
 *     node scripts/train-python.ts CORPUS
 *
 * Prints figures on held-out repositories, then writes `python.weights.json` from all of them.
 */
import {
  applyPythonLevel,
  type PythonState,
  pythonFeatures,
  pythonLevels,
} from '../src/repair/3-mend/code/python/attach-python.ts';
import { indentPythonWith } from '../src/repair/3-mend/code/python/indent-python.ts';
import {
  type PythonLine,
  readPythonLines,
} from '../src/repair/3-mend/code/python/read-python-line.ts';
import type { StoredTable } from '../src/repair/learned/read-table.ts';
import { slotOf } from '../src/repair/learned/slot-of.ts';
import { countDepths, printDepths } from './code/count-depths.ts';
import { damageLines } from './code/damage-lines.ts';
import { type CodeBlock, readDocuments, readSnippets } from './code/read-code-blocks.ts';
import { corpusFolder } from './corpus/corpus-folder.ts';
import { repositoryWeights } from './corpus/repository-weights.ts';
import { holdOut } from './learning/hold-out.ts';
import { quantiseTable, writeWeights } from './learning/store-table.ts';
import { type Choice, trainRanker } from './learning/train-ranker.ts';

const OPTIONS = { bits: 14, epochs: 6, rate: 0.1, decay: 3e-4, dropout: 0.2 };

/** The choices that the author made, up to the first line that does not fit the block rules. */
function choicesOf(code: string, weight: number): readonly Choice[] {
  const lines = code.split('\n').filter((line) => line.trim() !== '');
  const read = readPythonLines(damageLines(code));
  const isStatement = (line: PythonLine): boolean =>
    line.enclosed === 0 && !line.inString && line.kind !== 'note' && line.kind !== 'close';
  const statements = read.flatMap((line, i) =>
    isStatement(line) ? [{ line, column: columnOf(lines[i]) }] : [],
  );
  const choices: Choice[] = [];
  const columns: number[] = [statements[0]?.column ?? 0];
  let state: PythonState = { blocks: [], before: undefined };
  for (const [k, { line, column }] of statements.entries()) {
    const level = levelOf(column, columns, state);
    const levels = pythonLevels(line, state);
    const right = levels.indexOf(level);
    if (right < 0) break;
    const after = statements[k + 1]?.line;
    const candidates = levels.map((candidate) =>
      Int32Array.from(pythonFeatures(line, candidate, state, after), (hash) =>
        slotOf(hash, OPTIONS.bits),
      ),
    );
    if (levels.length > 1) choices.push({ candidates, right, weight });
    state = applyPythonLevel(line, level, state);
  }
  return choices;
}

function columnOf(line: string | undefined): number {
  return (/^[ \t]*/.exec(line ?? '')?.[0] ?? '').replace(/\t/g, '    ').length;
}

/** The level of a column among the columns of the open blocks, -1 where it fits none. */
function levelOf(column: number, columns: number[], state: PythonState): number {
  if (state.before?.opens) {
    if (column <= (columns.at(-1) ?? 0)) return -1;
    columns.push(column);
    return state.blocks.length;
  }
  const level = columns.lastIndexOf(column);
  if (level >= 0) columns.length = level + 1;
  return level;
}

function train(blocks: readonly CodeBlock[]): StoredTable {
  const weights = repositoryWeights(
    blocks.map((block) => block.repo),
    100,
  );
  const choices = blocks.flatMap((block, i) => choicesOf(block.code, weights[i] ?? 1));
  return quantiseTable(trainRanker(choices, OPTIONS), OPTIONS.bits);
}

const corpus = corpusFolder();
const all = [
  ...readDocuments(corpus, 'train').blocks,
  ...readDocuments(corpus, 'train2').blocks,
  ...readSnippets(corpus),
].filter((block) => /^(?:python3?|py)$/i.test(block.lang) && !/^>>>/m.test(block.code));
const blocks = [...new Map(all.map((block) => [block.code, block])).values()];
holdOut(blocks, train, (part, held, score) => {
  const codes = held.map(({ code }) => code);
  const count = countDepths(codes, (lines) => indentPythonWith(lines, score));
  console.log(`held out ${part}: ${printDepths(count)}`);
});
writeWeights('3-mend/code/python/python', train(blocks));
