import { keepLast } from '../../../util/memo/keep-last.ts';
import { signedBytes } from '../../../util/signed-bytes.ts';
import type { PhrasingContext, PhrasingUnit } from '../phrasing-unit.ts';
import { chainOdds } from './chain-odds.ts';
import shipped from './inline-code.weights.json' with { type: 'json' };
import { type Judged, judgedOf } from './judged.ts';
import { levelChunks } from './level-chunks.ts';
import { linkOf } from './link-of.ts';
import { coreReader } from './read-core.ts';
import { readUnit } from './read-unit.ts';
import { FEATURE_COUNT, tokenFeatures } from './token-features.ts';

/** Judges the tokens of a phrase. */
export type InlineModel = (unit: PhrasingUnit, context: PhrasingContext) => Judged;

/** Weights as signed bytes in base 64, with what one step of them is worth. */
export interface StoredWeights {
  readonly scale: number;
  readonly links: readonly number[];
  readonly weights: string;
}

/** Read weights; those that ship with the project are made by `scripts/train-inline-code.ts`. */
export function loadInlineModel(data: StoredWeights = shipped): InlineModel {
  const weights = signedBytes(data.weights);
  const factors = Float64Array.from(data.links, Math.exp);
  const row = new Int32Array(FEATURE_COUNT);
  const readFeatures = tokenFeatures(weights.length - 1);
  const coresOf = keepLast(coreReader);
  return (unit, context) => {
    const facts = readUnit(unit, context, coresOf(context));
    const count = facts.tokens.length;
    const scores = new Float64Array(count);
    const links = new Uint8Array(count);
    for (let index = 0; index < count; index += 1) {
      readFeatures(facts, index, unit.text, row);
      let score = 0;
      for (let at = 0; at < FEATURE_COUNT; at += 1) score += weights[row[at] ?? 0] ?? 0;
      scores[index] = score * data.scale;
      links[index] = linkOf(facts, index);
    }
    const marginals = chainOdds(scores, links, factors);
    levelChunks(facts, marginals);
    return judgedOf(facts, marginals);
  };
}
