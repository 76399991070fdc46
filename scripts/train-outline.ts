/**
 * Learn how plain text and program output is indented, from blocks that are no code.
 *
 *     node scripts/train-outline.ts CORPUS
 *
 * Prints figures on held-out repositories, then writes `outline.weights.json` from all of them.
 */
import {
  applyOutlineMove,
  type OutlineLevel,
  outlineFeatures,
  outlineMoves,
  outlineStep,
  outlineStepFeatures,
} from '../src/repair/3-mend/code/outline/attach-outline.ts';
import { indentOutlineWith } from '../src/repair/3-mend/code/outline/indent-outline.ts';
import {
  OUTLINE_LANGUAGES,
  outlineHints,
  trustsHints,
} from '../src/repair/3-mend/code/outline/outline-hints.ts';
import { outlineLine } from '../src/repair/3-mend/code/outline/outline-line.ts';
import { detectLanguage } from '../src/repair/languages/detect-language.ts';
import type { StoredTable } from '../src/repair/learned/read-table.ts';
import { slotOf } from '../src/repair/learned/slot-of.ts';
import { canonicalLanguage } from './code/canonical-language.ts';
import { countDepths, printDepths } from './code/count-depths.ts';
import { damageLines } from './code/damage-lines.ts';
import { lineDepths } from './code/line-depths.ts';
import { readDocuments, readSnippets } from './code/read-code-blocks.ts';
import { corpusFolder } from './corpus/corpus-folder.ts';
import { repositoryWeights } from './corpus/repository-weights.ts';
import { holdOut } from './learning/hold-out.ts';
import { quantiseTable, writeWeights } from './learning/store-table.ts';
import { type Choice, trainRanker } from './learning/train-ranker.ts';

const OPTIONS = { bits: 16, epochs: 5, rate: 0.1, decay: 3e-4, dropout: 0.2 };

interface Sample {
  readonly code: string;
  readonly lang: string;
  readonly repo: string;
}

function hintsOf(lines: readonly string[], lang: string): readonly number[] {
  return outlineHints(lines, lang);
}

function choicesOf({ code, lang }: Sample, weight: number): readonly Choice[] {
  const lines = damageLines(code);
  const read = lines.map(outlineLine);
  const hints = hintsOf(lines, lang);
  const depths = lineDepths(code.split('\n'));
  const choices: Choice[] = [];
  let top: OutlineLevel | undefined;
  for (const [i, line] of read.entries()) {
    const hint = hints[i] ?? 0;
    const depth = depths[i] ?? 0;
    const context = { lang, hint, after: read[i + 1], afterNext: read[i + 2] };
    const moves = outlineMoves(top);
    const right = moves.findIndex(({ beside }) =>
      beside === undefined ? depth > (top?.level ?? -1) : beside.level === depth,
    );
    const move = moves[right];
    if (move === undefined) break;
    const candidates = moves.map((candidate) => {
      const ofStep = outlineStepFeatures(line, outlineStep(candidate), top?.line, context);
      const features = [...ofStep, ...outlineFeatures(line, candidate, top, context)];
      return Int32Array.from(features, (hash) => slotOf(hash, OPTIONS.bits));
    });
    if (moves.length > 1) choices.push({ candidates, right, weight });
    top = applyOutlineMove(line, hint, move, top);
  }
  return choices;
}

function train(samples: readonly Sample[]): StoredTable {
  const weights = repositoryWeights(
    samples.map((sample) => sample.repo),
    100,
  );
  const choices = samples.flatMap((sample, i) => choicesOf(sample, weights[i] ?? 1));
  return quantiseTable(trainRanker(choices, OPTIONS), OPTIONS.bits);
}

const corpus = corpusFolder();
const found = [
  ...readDocuments(corpus, 'train').blocks,
  ...readDocuments(corpus, 'train2').blocks,
  ...readSnippets(corpus),
].flatMap(({ lang, before, code, repo }) => {
  const context = { before, documentLanguages: [], hasIndentation: false };
  const name =
    lang === '' ? detectLanguage(damageLines(code), context).lang : canonicalLanguage(lang);
  const isOurs =
    OUTLINE_LANGUAGES.has(name) && !trustsHints(outlineHints(damageLines(code), name), name);
  return isOurs ? [{ lang: name, code, repo }] : [];
});
const samples = [...new Map(found.map((sample) => [sample.code, sample])).values()];
holdOut(samples, train, (part, held, score) => {
  for (const lang of OUTLINE_LANGUAGES) {
    const codes = held.filter((sample) => sample.lang === lang).map(({ code }) => code);
    const count = countDepths(codes, (lines) =>
      indentOutlineWith(lines, lang, hintsOf(lines, lang), score),
    );
    const plain = countDepths(codes, (lines) =>
      outlineHints(lines, lang).map((level) => ' '.repeat(level)),
    );
    console.log(`held out ${part}, ${lang}: ${printDepths(count)}; without: ${printDepths(plain)}`);
  }
});
writeWeights('3-mend/code/outline/outline', train(samples));
