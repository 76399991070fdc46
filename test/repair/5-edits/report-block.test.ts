import { expect, test } from 'vitest';
import { makeLine } from '../../../src/repair/1-evidence/make-line.ts';
import type { Block } from '../../../src/repair/2-blocks/block.ts';
import type { Mended } from '../../../src/repair/3-mend/mended.ts';
import { editList } from '../../../src/repair/5-edits/edit-list.ts';
import { findLosses } from '../../../src/repair/5-edits/find-losses.ts';
import { reportBlock } from '../../../src/repair/5-edits/report-block.ts';

const lines = [makeLine(3, 10, 'one', 0, 0), makeLine(4, 14, 'three', 0, 0)];
const block: Block = { kind: 'list', lines, confidence: 0.8, pinned: false };
const mended: Mended = { changes: [], rule: 'list', confidence: 0.75, reason: 'a list', notes: [] };

test('a decision stands at its lines, with the confidence of search and mender', () => {
  const { block: told, messages } = reportBlock(block, mended, true, 0.6);
  expect(told).toEqual({
    ...{ kind: 'list', lines: [3, 4], changed: true, rule: 'list', reason: 'a list' },
    confidence: 0.8 * 0.75,
  });
  expect(messages).toEqual([
    {
      ...{ severity: 'info', source: 'repair', ruleId: 'list', reason: 'Restored: a list' },
      place: {
        start: { line: 3, column: 1, offset: 10 },
        end: { line: 4, column: 6, offset: 19 },
      },
    },
  ]);
});

test('one below the threshold is a guess', () => {
  const [message] = reportBlock(block, mended, true, 0.61).messages;
  expect(message).toMatchObject({ severity: 'warning', reason: 'Guessed: a list' });
  expect(message?.note).toMatch(/^The confidence 0\.60 is below the threshold 0\.61\. /);
});

test('an unchanged block reports its notes only, each at its line', () => {
  const notes = [
    { line: 4, ruleId: 'x', reason: 'Odd' },
    { line: 9, ruleId: 'y', reason: 'Lost' },
  ];
  const { messages } = reportBlock(block, { ...mended, notes }, false, 0.6);
  expect(
    messages.map(({ ruleId, place }) => [ruleId, place?.start.line, place?.end.offset]),
  ).toEqual([
    ['x', 4, 19],
    ['y', 3, 13],
  ]);
});

test('a note on each of many lines takes linear time', { timeout: 5_000 }, () => {
  const many = Array.from({ length: 200_000 }, (_, at) => makeLine(at + 1, at * 2, 'a', 0, 0));
  const notes = many.map(({ number }) => ({ line: number, ruleId: 'x', reason: 'Odd' }));
  const { messages } = reportBlock({ ...block, lines: many }, { ...mended, notes }, false, 0.6);
  expect(messages.at(-1)?.place?.start.line).toBe(200_000);
});

test('languages and depths are reported; code in Mermaid is a diagram', () => {
  const tell = (parts: Partial<Mended>) =>
    reportBlock({ ...block, kind: 'code' }, { ...mended, ...parts }, true, 0.6).block;
  expect(tell({ lang: 'go' })).toMatchObject({ kind: 'code', lang: 'go' });
  expect(tell({ lang: 'mermaid' })).toMatchObject({ kind: 'mermaid', lang: 'mermaid' });
  expect(tell({ depth: 3 })).toMatchObject({ depth: 3 });
  expect(Object.keys(tell({}))).not.toContain('lang');
});

test('adjacent edits of one rule are merged; an edit that changes nothing is left out', () => {
  const { edits, replace } = editList('abcdef');
  const why = { rule: 'x', confidence: 1 };
  replace(0, 1, 'a', why);
  replace(1, 2, 'B', why);
  replace(2, 3, 'C', why);
  replace(3, 4, 'D', { ...why, rule: 'y' });
  replace(5, 5, '!', { ...why, rule: 'y' });
  expect(edits.map(({ start, end, text, rule }) => [start, end, text, rule])).toEqual([
    [1, 3, 'BC', 'x'],
    [3, 4, 'D', 'y'],
    [5, 5, '!', 'y'],
  ]);
});

test.each([
  ['a b', 'a\n\n- **b**', 0, 0],
  ['a', '```go\na\n```', 0, 0],
  ['1. a', 'a', 0, 0],
  ['a', '1. a', 0, 0],
  ['a', 'a<br>', 0, 0],
  ['ab', 'a', 1, 0],
  ['a', 'ab', 0, 1],
  ['aa', 'ab', 1, 1],
  ['1.5', '.5', 1, 0],
])('%j → %j loses and invents', (before, after, lost, invented) => {
  const edit = { start: 0, end: before.length, text: after, rule: 'x', confidence: 1 };
  expect(findLosses(before, { edits: [edit] })).toEqual({
    ...{ lost, invented, edits: lost + invented > 0 ? [edit] : [] },
  });
  expect(findLosses(before, { edits: [{ ...edit, rule: 'boilerplate' }] }).edits).toEqual([]);
});

test('characters that change places are reported, though none is lost', () => {
  const edit = { start: 0, end: 2, text: 'ba', rule: 'x', confidence: 1 };
  expect(findLosses('ab', { edits: [edit] })).toEqual({ lost: 0, invented: 0, edits: [edit] });
});
