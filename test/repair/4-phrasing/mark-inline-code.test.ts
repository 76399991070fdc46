import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrapSpans } from '../../../src/repair/4-phrasing/inline/wrap-spans.ts';
import { markInlineCode } from '../../../src/repair/4-phrasing/mark-inline-code.ts';
import type { PhrasingUnit } from '../../../src/repair/4-phrasing/phrasing-unit.ts';
import { codeNames, textContext } from './text-context.ts';

const context = textContext({
  codeIdentifiers: codeNames('sync.Pool', 'max_idle'),
  mainLanguage: 'go',
  traces: 'breaks',
  words: new Set(['namespace']),
  habit: 1,
  cut: 0.4,
  spaced: 0.5,
  style: 4,
});

function unit(text: string, part: Partial<PhrasingUnit> = {}): PhrasingUnit {
  return { text, breaks: [], trace: 'unknown', kind: 'paragraph', ...part };
}

describe('markInlineCode', () => {
  test('marks code that an extractor left a break before', () => {
    const item = unit('用sync.Pool复用对象', { kind: 'item', trace: 'code', breaks: [1] });
    expect(markInlineCode(item, context)).toBe('用`sync.Pool`复用对象');
  });

  test('begins a span at the break, not before it', () => {
    const item = unit('Start the server:cargo run', { kind: 'item', trace: 'code', breaks: [17] });
    expect(markInlineCode(item, context)).toBe('Start the server: `cargo run`');
  });

  test.each([
    'Your `sync.Pool` reuses objects, and `max_idle` bounds them.',
    '复用对象的 `sync.Pool` 与 ``max_idle``。',
  ])('leaves the back-ticks of %s as they stand', (text) => {
    expect(markInlineCode(unit(text), context)).toBe(text);
  });

  test('leaves a paragraph that is code from end to end', () => {
    const option = unit('--audit-webhook-batch-buffer-size');
    expect(markInlineCode(option, context)).toBe(option.text);
  });

  test('marks nothing where code would have left a break', () => {
    const item = unit('用 sync.Pool 复用对象', { kind: 'item', trace: 'plain' });
    expect(markInlineCode(item, context)).toBe('用 sync.Pool 复用对象');
  });

  test('leaves prose alone', () => {
    const text = 'The server answers as soon as it can, and then it sleeps.';
    expect(markInlineCode(unit(text), context)).toBe(text);
  });

  test('puts in nothing but back-ticks', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80, unit: 'grapheme' }), fc.boolean(), (text, isItem) => {
        const kind = isItem ? 'item' : 'paragraph';
        const marked = markInlineCode(unit(text, { kind, trace: 'code', breaks: [0] }), context);
        expect(marked.replace(/[`\s]/g, '')).toBe(text.replace(/[`\s]/g, ''));
      }),
    );
  });
});

describe('wrapSpans', () => {
  test.each([
    ['a b c', [[2, 3]], 'a `b` c'],
    ['a`b', [[0, 3]], '``a`b``'],
    ['x `', [[2, 3]], 'x `` ` ``'],
    ['the argocdnamespace', [[4, 10]], 'the `argocd` namespace'],
    [
      'a flag--enable and f()then',
      [
        [6, 14],
        [19, 22],
      ],
      'a flag `--enable` and `f()` then',
    ],
  ] as const)('wraps %j', (text, spans, expected) => {
    expect(wrapSpans(text, spans, false)).toBe(expected);
  });

  test.each([
    ['If not,go run it', [[7, 13]], 'If not, `go run` it'],
    ['若否,go run', [[3, 9]], '若否,`go run`'],
  ] as const)('gives back the space behind a comma of %j', (text, spans, expected) => {
    expect(wrapSpans(text, spans, true)).toBe(expected);
  });
});
