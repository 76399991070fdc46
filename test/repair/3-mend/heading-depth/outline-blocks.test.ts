import { expect, test } from 'vitest';
import type { Block } from '../../../../src/repair/2-blocks/block.ts';
import { outlineBlocks } from '../../../../src/repair/3-mend/heading-depth/outline-blocks.ts';

function block(kind: Block['kind'], text: string, heading: number): Block {
  const line = { text, number: 1, start: 0, end: text.length, blankBefore: 0, part: 0 };
  return { kind, lines: [line], confidence: 0.9, pinned: false, heading };
}

const section = (text: string, kind: Block['kind'], heading: number): readonly Block[] => [
  block(kind, text, heading),
  block('paragraph', 'What is said about it takes a whole sentence, and then another one.', 0),
];

test('gives headings their depth and keeps other blocks', () => {
  const blocks = [
    ...section('Guide', 'heading', 0.99),
    ...section('Step 1: install', 'heading', 0.95),
    ...section('Step 2: configure', 'heading', 0.95),
  ];
  const outlined = outlineBlocks(blocks);
  expect(outlined.map(({ kind }) => kind)).toEqual(blocks.map(({ kind }) => kind));
  expect(outlined.map(({ depth }) => depth)).toEqual([1, undefined, 2, undefined, 2, undefined]);
});

test('makes a paragraph a heading where the outline goes on with it, and says how sure it is', () => {
  const blocks = [
    ...section('Guide', 'heading', 0.99),
    ...section('Step 1: install', 'heading', 0.95),
    ...section('Step 2: configure', 'heading', 0.95),
    ...section('Step 3: run', 'paragraph', 0.45),
  ];
  const found = outlineBlocks(blocks)[6];
  expect(found?.kind).toBe('heading');
  expect(found?.depth).toBe(2);
  expect(found?.confidence).toBeGreaterThan(0.5);
  expect(found?.confidence).toBeLessThan(1);
});

test('what no outline has a place for becomes what it is otherwise', () => {
  const blocks = (otherwise: Block['kind']): readonly Block[] => [
    ...section('Guide', 'heading', 0.99),
    ...section('Configure the server', 'heading', 0.99),
    block('code', 'y = 1', 0),
    { ...block('heading', 'value of x:', 0.3), otherwise },
    block('code', 'x = 2', 0),
    ...section('Update the server', 'heading', 0.99),
  ];
  const kinds = outlineBlocks(blocks('paragraph')).map(({ kind }) => kind);
  expect(kinds.slice(4, 7)).toEqual(['code', 'paragraph', 'code']);
  const joined = outlineBlocks(blocks('code'));
  expect(joined[4]?.lines).toHaveLength(3);
  expect(joined).toHaveLength(7);
});

test('takes away what has no place in the outline between two headings, too', () => {
  const blocks = [
    ...section('Guide', 'heading', 0.99),
    ...section('Configure the server', 'heading', 0.99),
    block('heading', 'Start the server', 0.99),
    { ...block('heading', 'and then value of x,', 0.12), otherwise: 'paragraph' as const },
    ...section('Update the server', 'heading', 0.99),
    ...section('Stop the server', 'heading', 0.99),
  ];
  expect(outlineBlocks(blocks)[5]?.kind).toBe('paragraph');
});

test('never takes away what a person decided', () => {
  const pinned = { ...block('heading', 'and so on', 0.01), pinned: true, depth: 4 };
  const [first] = outlineBlocks([pinned]);
  expect(first).toMatchObject({ kind: 'heading', depth: 4, confidence: 0.9 });
});

test('an outline of few headings takes none away of which the line model is sure', () => {
  const blocks = [
    ...section('2.1 Coroutines', 'heading', 0.99),
    { ...block('heading', 'value of x:', 0.98), otherwise: 'paragraph' as const },
    block('code', 'x = 2', 0),
    ...section('2.2 Channels', 'heading', 0.99),
  ];
  expect(outlineBlocks(blocks)[2]?.kind).toBe('heading');
});

test('keeps a block of more lines than a call may have arguments', () => {
  const text = 'close it';
  const line = { text, number: 1, start: 0, end: text.length, blankBefore: 0, part: 0 };
  const lines = new Array(200_000).fill(line);
  const list: Block = { kind: 'list', lines, confidence: 0.9, pinned: false };
  const [, kept] = outlineBlocks([block('heading', 'Guide', 0.99), list]);
  expect(kept).toEqual(list);
});
