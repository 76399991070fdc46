import { describe, expect, test } from 'vitest';
import { agreeNames } from '../../../../../src/repair/4-phrasing/inline/agree-names.ts';
import { MEASURE_COUNT } from '../../../../../src/repair/4-phrasing/inline/habits/chunk-measures.ts';
import { weighChunks } from '../../../../../src/repair/4-phrasing/inline/habits/weigh-chunks.ts';
import { heedAgreement } from '../../../../../src/repair/4-phrasing/inline/heed-agreement.ts';
import type { InlineModel } from '../../../../../src/repair/4-phrasing/inline/inline-model.ts';
import { judgedOf } from '../../../../../src/repair/4-phrasing/inline/judged.ts';
import { readUnit } from '../../../../../src/repair/4-phrasing/inline/read-unit.ts';
import type { PhrasingUnit } from '../../../../../src/repair/4-phrasing/phrasing-unit.ts';
import { codeNames, textContext } from '../../text-context.ts';

const context = textContext({ codeIdentifiers: codeNames('retry'), codeLines: 7 });

function unit(text: string, kind: PhrasingUnit['kind'] = 'paragraph'): PhrasingUnit {
  return { text, breaks: [], trace: 'unknown', kind };
}

/** A token is code by the length of its word: `x` hardly ever, six letters and more surely. */
const model: InlineModel = (one, around) => {
  const facts = readUnit(one, around);
  const sizes = facts.tokens.map(({ start, end }) => end - start);
  return judgedOf(
    facts,
    Float64Array.from(sizes, (size) => (size < 2 ? 0.001 : 0.16 * size)),
  );
};

function measuresOf(
  one: PhrasingUnit,
  others: readonly PhrasingUnit[],
  around = context,
): readonly (readonly number[])[] {
  const asked: number[][] = [];
  const agreement = agreeNames([one, ...others], around, model);
  weighChunks(one, model(one, around), agreement, around, (measures) => {
    asked.push([...measures]);
    return 0;
  });
  return asked;
}

describe('weighChunks', () => {
  const one = unit('x retry x');

  test('asks about the chunks that may be code, by numbers alone', () => {
    const asked = measuresOf(one, []);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toHaveLength(MEASURE_COUNT);
    expect(asked[0]?.every(Number.isFinite)).toBe(true);
  });

  test('moves what trees say of and nothing else', () => {
    const agreement = agreeNames([one], context, model);
    const alone = model(one, context);
    const heeded = heedAgreement(alone, agreement).marginals;
    const weighed = weighChunks(one, alone, agreement, context, () => -2).marginals;
    expect(weighed[0]).toBe(heeded[0]);
    expect(weighed[1]).toBeLessThan(heeded[1] ?? 0);
    expect(weighed[2]).toBe(heeded[2]);
  });

  test('hears what stands in the same column', () => {
    const here: PhrasingUnit = { ...unit('retry', 'cell'), group: 5 };
    const heard = (text: string, group: number): readonly number[] | undefined =>
      measuresOf(here, [here, { ...unit(text, 'cell'), group }])[0]?.slice(-4);
    expect(heard('a', 6)).toEqual(heard('idle_box', 6));
    expect(heard('a', 5)).not.toEqual(heard('idle_box', 5));
  });

  test('tells apart how the same phrase stands in its text', () => {
    const alone = measuresOf(one, []);
    const texts = [
      measuresOf(one, [unit('retry', 'cell')]),
      measuresOf(one, [unit('Retry', 'cell')]),
      measuresOf(one, [unit('"max_idle"')]),
      measuresOf(one, [unit('cache')]),
      measuresOf(one, [], textContext({ codeLines: 7 })),
      measuresOf(one, [], textContext({ ...context, codeLines: 0 })),
      measuresOf(one, [], textContext({ ...context, spaced: 0 })),
    ];
    const kinds = new Set([alone, ...texts].map((measures) => JSON.stringify(measures)));
    expect(kinds.size).toBe(texts.length + 1);
  });
});
