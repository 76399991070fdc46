import { expect, test } from 'vitest';
import { countRules } from '../../../src/commands/output/count-rules.ts';
import type { Message } from '../../../src/types/message.ts';

function messages(count: number, ruleId: string, severity: Message['severity'] = 'warning') {
  const message: Message = { severity, source: 'repair', ruleId, reason: 'x' };
  return Array.from({ length: count }, () => message);
}

test('few messages are not counted', () => {
  expect(countRules(messages(20, 'heading'))).toBe('');
  expect(countRules([...messages(20, 'heading'), ...messages(9, 'list', 'info')])).toBe('');
});

test('one more is', () => {
  expect(countRules(messages(21, 'heading'))).toBe('21 heading');
});

test('rules stand in the order of their counts, those alike by name', () => {
  const all = [...messages(9, 'list'), ...messages(9, 'heading', 'error'), ...messages(12, 'code')];
  expect(countRules(all)).toBe('12 code · 9 heading · 9 list');
});

test('only the most frequent are named', () => {
  const all = [...'abcdefgh'].flatMap((rule, index) => messages(9 - index, rule));
  expect(countRules(all)).toBe('9 a · 8 b · 7 c · 6 d · 5 e · 4 f · …');
});
