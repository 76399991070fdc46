import { expect, test } from 'vitest';
import { acceptance } from '../../../../src/client/preview/review/acceptance.ts';
import {
  cardId,
  certainty,
  classOf,
  label,
} from '../../../../src/client/preview/review/describe-block.ts';
import { groupBlocks } from '../../../../src/client/preview/review/group-blocks.ts';
import { wordsFor } from '../../../../src/client/preview/review/words.ts';
import type { Review, ReviewBlock } from '../../../../src/types/review.ts';
import { en } from '../../../../templates/strings/en.ts';

function words(locale: Review['locale']) {
  const kinds = { ...en.blockKinds, thematicBreak: 'Pause' };
  return wordsFor({ locale, kinds });
}

function block(parts: Partial<ReviewBlock> = {}): ReviewBlock {
  return {
    ...{ kind: 'paragraph', lines: [3, 4], rule: 'r', reason: '', confidence: 0.6 },
    ...{ changed: true, decided: false, source: '' },
    ...parts,
  };
}

test.each<[string, Partial<ReviewBlock>, string]>([
  ['as certain as is asked', {}, 'card'],
  ['less', { confidence: 0.59 }, 'card is-uncertain'],
  ['less, but decided', { confidence: 0.59, decided: true }, 'card is-decided'],
  ['not changed', { changed: false }, 'card is-untouched'],
  ['not changed and not certain', { changed: false, confidence: 0 }, 'card is-untouched'],
])('a block that is %s is marked', (_, parts, marked) => {
  expect(classOf(block(parts), 0.6)).toBe(marked);
});

test('each block stands in one group, the least certain first', () => {
  const blocks = [
    block({ confidence: 0.5 }),
    block({ confidence: 0.4 }),
    block({ confidence: 0.3, decided: true }),
    block({ confidence: 0.9 }),
    block({ confidence: 0.6 }),
    block({ confidence: 0.1, changed: false }),
    block({ confidence: 0.2, changed: false, decided: true }),
  ];
  const groups = groupBlocks({ blocks, threshold: 0.6 });
  const shown = Object.entries(groups).map(([name, own]) => [
    name,
    own.map(({ confidence }) => confidence),
  ]);
  expect(Object.fromEntries(shown)).toEqual({
    ...{ uncertain: [0.4, 0.5], decided: [0.3, 0.2], mended: [0.9, 0.6], untouched: [0.1] },
  });
});

test.each<[string, Partial<ReviewBlock>, string, object]>([
  ['a paragraph', { lang: 'go', depth: 2 }, 'Paragraph', { as: 'paragraph' }],
  ['a heading', { kind: 'heading', depth: 3 }, 'Heading 3', { as: 'heading', depth: 3 }],
  ['one without a depth', { kind: 'heading' }, 'Heading', { as: 'heading' }],
  ['code', { kind: 'code', lang: 'go' }, 'Code go', { as: 'code', lang: 'go' }],
  ['code without a language', { kind: 'code', lang: '' }, 'Code ', { as: 'code' }],
  ['HTML', { kind: 'html' }, 'HTML', { as: 'asis' }],
  ['a break, as the site calls it', { kind: 'thematicBreak' }, 'Pause', { as: 'asis' }],
])('%s is named and accepted', (_, parts, name, verdict) => {
  expect(label(block(parts), words('en'))).toBe(name);
  expect(acceptance(block(parts))).toEqual(verdict);
});

test('names, certainty and lines', () => {
  expect(cardId(block())).toBe('3-4-paragraph');
  expect(certainty(block({ confidence: 0.875 }))).toBe('88 %');
  expect(certainty(block({ decided: true }))).toBe('✓');
  expect([words('en').lines(3, 3), words('en').lines(3, 4)]).toEqual(['line 3', 'lines 3–4']);
  expect([words('zh-CN').lines(3, 3), words('zh-CN').lines(3, 4)]).toEqual([
    ...['第 3 行', '第 3–4 行'],
  ]);
});
