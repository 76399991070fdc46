import { expect, test } from 'vitest';
import { dropUnsoundEdits } from '../../../src/repair/5-edits/drop-unsound-edits.ts';
import type { Edit, RepairResult } from '../../../src/types/repair.ts';
import { applyEdits } from '../../../src/util/text/apply-edits.ts';

const SOURCE = 'How pools work\nA pool keeps objects.\nIt gives them back.';

function resultOf(edits: readonly Edit[]): RepairResult {
  return { markdown: applyEdits(SOURCE, edits), edits, blocks: [], messages: [], dropped: [] };
}

const HEADING: Edit = { start: 0, end: 0, text: '# ', rule: 'heading', confidence: 1 };
const GAP: Edit = { start: 14, end: 15, text: '\n\n', rule: 'block-gap', confidence: 1 };

test('edits that keep all characters stay as they are', () => {
  const result = resultOf([HEADING, GAP]);
  expect(dropUnsoundEdits(SOURCE, result)).toBe(result);
});

test.each([
  ['lose a word', { start: 37, end: 40, text: '' }],
  ['invent one', { start: 36, end: 37, text: '\n\nTherefore ' }],
  ['change one', { start: 40, end: 45, text: 'takes' }],
])('edits that %s are left out and reported with their place', (_, change) => {
  const unsound: Edit = { ...change, rule: 'paragraph', confidence: 0.9 };
  const kept = dropUnsoundEdits(SOURCE, resultOf([HEADING, GAP, unsound]));
  expect(kept.edits).toEqual([HEADING, GAP]);
  expect(kept.markdown).toBe('# How pools work\n\nA pool keeps objects.\nIt gives them back.');
  expect(kept.messages).toMatchObject([
    { severity: 'error', ruleId: 'repair-unsound', place: { start: { offset: change.start } } },
  ]);
});

test('what a person has decided about stays decided', () => {
  const decided: Edit = { start: 40, end: 45, text: 'takes', rule: 'code-fence', confidence: 1 };
  const result = resultOf([HEADING, GAP, decided]);
  expect(dropUnsoundEdits(SOURCE, result, [{ lines: [3, 3], as: 'code' }])).toBe(result);
});
