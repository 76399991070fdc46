import { once } from '../../../../util/memo/once.ts';
import type { TreeModel } from '../../../learned/tree-model.ts';
import type { PhrasingContext, PhrasingUnit } from '../../phrasing-unit.ts';
import type { Agreement } from '../agree-names.ts';
import { heedAgreement, shiftAll } from '../heed-agreement.ts';
import type { Judged } from '../judged.ts';
import { logOdds } from '../log-odds.ts';
import { surestTokens, type TokenChances } from '../surest-tokens.ts';
import { chunkMeasures, type WeighedPhrase } from './chunk-measures.ts';

/** Chunks of a lower probability, by the model alone, stay prose. */
const MIN_PROBABILITY = 0.05;

/**
 * Prepare the feature vectors of the chunks of a phrase, of what its text shows of the author's habits.
 *
 * @param alone What the model says of the phrase alone.
 * @param heeded The same after `heedAgreement`.
 * @returns Measures a chunk; undefined for one that stays prose in any case.
 */
export function measurePhraseChunks(
  unit: PhrasingUnit,
  { facts, surest, odds }: Judged,
  heeded: TokenChances,
  agreement: Agreement,
  context: PhrasingContext,
): (index: number) => Float64Array | undefined {
  const measure = once(() => {
    const agreed = surestTokens(heeded).map(logOdds);
    const phrase: WeighedPhrase = { unit, facts, alone: odds, heeded: agreed };
    return chunkMeasures(phrase, agreement, context);
  });
  return (index) => ((surest[index] ?? 0) < MIN_PROBABILITY ? undefined : measure()(index));
}

/**
 * Correct the log-odds of a phrase's chunks by what the other phrases say of its names, and by boosted trees
 * over the habits of its author.
 *
 * @param alone What the model says of it alone.
 * @param trees Corrections, in log-odds.
 */
export function weighChunks(
  unit: PhrasingUnit,
  alone: Judged,
  agreement: Agreement,
  context: PhrasingContext,
  trees: TreeModel,
): TokenChances {
  const heeded = heedAgreement(alone, agreement);
  const measure = measurePhraseChunks(unit, alone, heeded, agreement, context);
  const { facts, marginals } = heeded;
  let isAsked = false;
  const shifts = facts.chunks.map((_, index) => {
    const measures = measure(index);
    if (!measures) return 0;
    isAsked = true;
    return trees(measures);
  });
  return isAsked ? { facts, marginals: shiftAll(marginals, facts.chunkOf, shifts) } : heeded;
}
