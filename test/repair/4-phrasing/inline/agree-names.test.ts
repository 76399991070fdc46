import { describe, expect, test } from 'vitest';
import { agreeNames } from '../../../../src/repair/4-phrasing/inline/agree-names.ts';
import { heedAgreement } from '../../../../src/repair/4-phrasing/inline/heed-agreement.ts';
import type { InlineModel } from '../../../../src/repair/4-phrasing/inline/inline-model.ts';
import { judgedOf } from '../../../../src/repair/4-phrasing/inline/judged.ts';
import { readUnit } from '../../../../src/repair/4-phrasing/inline/read-unit.ts';
import type { PhrasingUnit } from '../../../../src/repair/4-phrasing/phrasing-unit.ts';
import { textContext } from '../text-context.ts';

const context = textContext({ mainLanguage: 'go', traces: 'breaks' });

function unit(text: string, part: Partial<PhrasingUnit> = {}): PhrasingUnit {
  return { text, breaks: [], trace: 'unknown', kind: 'paragraph', ...part };
}

/** Every token of a quote is surely code, of anything else perhaps. */
const model: InlineModel = (one, around) => {
  const facts = readUnit(one, around);
  const marginals = new Float64Array(facts.tokens.length).fill(one.kind === 'quote' ? 0.98 : 0.2);
  return judgedOf(facts, marginals);
};

function probability(one: PhrasingUnit, units: readonly PhrasingUnit[]): number {
  const judged = model(one, context);
  return heedAgreement(judged, agreeNames(units, context, model)).marginals[0] ?? 0;
}

describe('agreeNames', () => {
  const name = unit('GOGC');

  test('makes a name likelier that is surely code elsewhere', () => {
    const quotes = ['GOGC', 'GOGC', 'GOGC'].map((text) => unit(text, { kind: 'quote' }));
    expect(probability(name, [name, ...quotes])).toBeGreaterThan(0.5);
  });

  test('makes a name less likely that left no trace elsewhere', () => {
    const plain = unit('GOGC', { kind: 'item', trace: 'plain' });
    const other = unit('GOMAXPROCS');
    const units = [name, plain, plain, other];
    expect(probability(name, units)).toBeLessThan(probability(other, units));
  });

  test('makes all less likely where nothing is surely code', () => {
    const others = ['a.b', 'c.d', 'e.f', 'g.h'].map((text) => unit(text));
    expect(probability(name, [name, ...others])).toBeLessThan(0.2);
  });

  test('says nothing of a text without phrases', () => {
    expect(probability(name, [])).toBeCloseTo(0.2);
  });
});
