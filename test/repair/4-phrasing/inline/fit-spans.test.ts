import { expect, test } from 'vitest';
import { fitSpans } from '../../../../src/repair/4-phrasing/inline/fit-spans.ts';
import { readUnit } from '../../../../src/repair/4-phrasing/inline/read-unit.ts';
import type { PhrasingUnit } from '../../../../src/repair/4-phrasing/phrasing-unit.ts';
import { textContext } from '../text-context.ts';

const context = textContext({
  mainLanguage: 'go',
  traces: 'breaks',
  habit: 1,
  cut: 0.4,
  spaced: 0.5,
  style: 4,
});

/** The spans of an item in which the tokens that are named have the probabilities beside them. */
function spansOf(text: string, breaks: readonly number[], odds: Readonly<Record<string, number>>) {
  const unit: PhrasingUnit = { text, breaks, trace: 'code', kind: 'item' };
  const facts = readUnit(unit, context);
  const marginals = Float64Array.from(
    facts.tokens,
    ({ start, end }) => odds[text.slice(start, end)] ?? 0,
  );
  return fitSpans(unit, { facts, marginals }, 0.25, 'breaks').map(([start, end]) =>
    text.slice(start, end),
  );
}

test('keeps a span without white space around it', () => {
  expect(spansOf('用finish记录', [1], { finish: 0.9 })).toEqual(['finish']);
});

test('narrows a span that would have white space behind it', () => {
  expect(spansOf('用finish就 now go', [1], { finish: 0.9, 就: 0.5, now: 0.3 })).toEqual(['finish']);
});

test('takes the quotation marks around it where the traces allow it', () => {
  expect(spansOf('值为"GET"时', [], { GET: 0.9 })).toEqual(['"GET"']);
  expect(spansOf('值为 "GET" now', [3], { GET: 0.9 })).toEqual(['GET']);
});

test('asks less of what stands behind a break', () => {
  expect(spansOf('用finish记录', [1], { finish: 0.03 })).toEqual(['finish']);
});

test.each([
  ['no break', '用finish记录', []],
  ['the end of a sentence before the break', '结束。finish记录', [3]],
  ['prose behind the break', '说明Use it now', [2]],
])('asks as much as elsewhere with %s', (_, text, breaks) => {
  expect(spansOf(text, breaks, { finish: 0.03, Use: 0.03 })).toEqual([]);
});

test.each([
  ['842ms', 0.5, []],
  ['8080', 0.5, []],
  ['842ms', 0.7, ['842ms']],
])('asks more of a quantity: %s at %d', (quantity, odds, spans) => {
  expect(spansOf(`延迟从${quantity}降低`, [], { [quantity]: odds })).toEqual(spans);
});
