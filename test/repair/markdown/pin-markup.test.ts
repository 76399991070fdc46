import { expect, test } from 'vitest';
import { pinFence, pinHeadings } from '../../../src/repair/markdown/pin-markup.ts';

function headings(text: string, depth?: number, was?: number): string {
  const override = { lines: [1, 9], as: 'heading', ...(depth !== undefined && { depth }) } as const;
  return pinHeadings(text, override, was).markdown;
}

test.each([
  ['## Box', '### Box'],
  ['Box', '### Box'],
  ['##Box ##', '### Box'],
  ['Box\n===', '### Box\n'],
  ['Box\n---', '### Box\n'],
  ['# Box\n# Lid', '### Box\n\n### Lid'],
  ['### Box', '### Box'],
])('%j is made a heading of depth 3', (text, expected) => {
  expect(headings(text, 3)).toBe(expected);
});

test('a heading keeps the depth that it had where none is given', () => {
  expect(headings('## Box', undefined, 4)).toBe('#### Box');
  expect(headings('Box')).toBe('## Box');
});

test('a decision that changes nothing makes no edit, and is reported', () => {
  const { blocks, edits } = pinHeadings(
    '## Box',
    { lines: [3, 3], as: 'heading', depth: 2 },
    undefined,
  );
  expect(edits).toEqual([]);
  expect(blocks).toMatchObject([
    { kind: 'heading', depth: 2, lines: [3, 3], changed: false, confidence: 1 },
  ]);
});

test.each([
  ['```\nx\n```', 'go', '```go\nx\n```', 'code'],
  ['~~~ js title="a"\nx\n~~~', 'go', '~~~ go title="a"\nx\n~~~', 'code'],
  ['```go\nx\n```', undefined, '```go\nx\n```', 'code'],
  ['```\nx\n```', 'mermaid', '```mermaid\nx\n```', 'mermaid'],
])('the fence of %j is given the language %s', (text, lang, expected, kind) => {
  const result = pinFence(text, { lines: [1, 3], as: 'code', ...(lang !== undefined && { lang }) });
  expect([result?.markdown, result?.blocks[0]?.kind]).toEqual([expected, kind]);
  expect(result?.blocks[0]?.changed).toBe(text !== expected);
});

test.each(['x\ny', '```go', ''])('%j has no fence', (text) => {
  expect(pinFence(text, { lines: [1, 1], as: 'code', lang: 'go' })).toBeUndefined();
});
