import { expect, test } from 'vitest';
import { mendQuote } from '../../../../src/repair/3-mend/quote/mend-quote.ts';
import { printQuote } from '../../../../src/repair/3-mend/quote/print-quote.ts';
import { scoreQuote } from '../../../../src/repair/3-mend/quote/score-quote.ts';

test('joins a quote that was broken before its first inline code', () => {
  const quote = mendQuote(['逻辑:启用', 'GOGC=25可降低内存。']);
  expect(quote?.paragraphs).toEqual([
    { text: '逻辑:启用GOGC=25可降低内存。', breaks: [5], trace: 'code' },
  ]);
});

test('scores the trace above two paragraphs', () => {
  expect(scoreQuote(['逻辑:启用', 'GOGC=25可降低内存。'])).toBeGreaterThan(0);
  expect(scoreQuote(['第一段。', '第二段也是完整的句子。'])).toBeLessThan(0);
});

test('prints paragraphs apart', () => {
  expect(printQuote(['a', 'b'])).toEqual(['> a', '>', '> b']);
});
