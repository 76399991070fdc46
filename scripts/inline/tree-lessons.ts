import { agreeNames } from '../../src/repair/4-phrasing/inline/agree-names.ts';
import { fitLift } from '../../src/repair/4-phrasing/inline/fit-lift.ts';
import { measurePhraseChunks } from '../../src/repair/4-phrasing/inline/habits/weigh-chunks.ts';
import { heedAgreement } from '../../src/repair/4-phrasing/inline/heed-agreement.ts';
import type { InlineModel } from '../../src/repair/4-phrasing/inline/inline-model.ts';
import { logOdds } from '../../src/repair/4-phrasing/inline/log-odds.ts';
import type { UnitFacts } from '../../src/repair/4-phrasing/inline/read-unit.ts';
import { rememberJudged } from '../../src/repair/4-phrasing/inline/remember-judged.ts';
import { surestTokens } from '../../src/repair/4-phrasing/inline/surest-tokens.ts';
import { isTracedPlain, mayHoldCode } from '../../src/repair/4-phrasing/may-hold-code.ts';
import type { PhrasingUnit } from '../../src/repair/4-phrasing/phrasing-unit.ts';
import type { Example } from './collect-units.ts';

/** A chunk that trees are asked about, with the truth. */
export interface TreeLesson {
  readonly measures: Float32Array;
  /** Its log-odds before trees are asked. */
  readonly odds: number;
  readonly isCode: boolean;
  /** Characters that count. */
  readonly size: number;
}

/**
 * List what trees can learn from one text.
 *
 * @param units All its phrases.
 * @param examples Those of which the truth is known.
 * @param model Has not seen the text's repository.
 */
export function treeLessons(
  units: readonly PhrasingUnit[],
  examples: readonly Example[],
  model: InlineModel,
): readonly TreeLesson[] {
  const context = examples[0]?.context;
  if (!context) return [];
  const judge = rememberJudged(model);
  const agreement = agreeNames(units, context, judge);
  return examples.flatMap((example) => {
    const { unit } = example;
    if (!mayHoldCode(unit) || isTracedPlain(unit, context)) return [];
    const alone = judge(unit, context);
    const fitting = fitLift(unit, agreement);
    const heeded = heedAgreement(alone, fitting);
    const odds = surestTokens(heeded).map(logOdds);
    const measure = measurePhraseChunks(unit, alone, heeded, fitting, context);
    return alone.facts.chunks.flatMap((_, index) => {
      const measures = measure(index);
      const truth = measures && truthOf(example, alone.facts, index);
      return truth && truth.size > 0
        ? [{ measures: Float32Array.from(measures), odds: odds[index] ?? 0, ...truth }]
        : [];
    });
  });
}

/** Whether most of a chunk's core is code, and how many of its characters count. */
function truthOf(
  { labels, sizes }: Example,
  { tokens, chunks }: UnitFacts,
  index: number,
): { readonly isCode: boolean; readonly size: number } {
  const chunk = chunks[index];
  let [code, size] = [0, 0];
  for (let at = chunk?.first ?? 0; at < (chunk?.end ?? 0); at += 1) {
    const token = tokens[at];
    if (!token || !chunk || token.start < chunk.coreStart || token.end > chunk.coreEnd) continue;
    size += sizes[at] ?? 0;
    if (labels[at] === 1) code += sizes[at] ?? 0;
  }
  return { isCode: code * 2 > size, size };
}
