import { expect, test } from 'vitest';
import { placeBlocks } from '../../src/transform/place-blocks.ts';
import type { Edit, MendedBlock } from '../../src/types/repair.ts';
import { applyEdits } from '../../src/util/text/apply-edits.ts';

function block(first: number, last: number): MendedBlock {
  return {
    kind: 'paragraph',
    lines: [first, last],
    changed: true,
    rule: 'x',
    confidence: 1,
    reason: '',
  };
}

function edit(start: number, end: number, text: string): Edit {
  return { start, end, text, rule: 'x', confidence: 1 };
}

function place(source: string, blocks: readonly MendedBlock[], edits: readonly Edit[]) {
  const markdown = applyEdits(source, edits);
  const lines = markdown.split('\n');
  return placeBlocks(blocks, edits, source, markdown).map(
    ({ markdownLines }) =>
      markdownLines && lines.slice(markdownLines[0] - 1, markdownLines[1]).join('\n'),
  );
}

test('finds blocks behind markup that was put around them', () => {
  const source = 'Title\nx := 1\ny := 2\nText';
  const edits = [edit(0, 0, '# '), edit(5, 6, '\n\n```go\n'), edit(19, 20, '\n```\n\n')];
  expect(place(source, [block(1, 1), block(2, 3), block(4, 4)], edits)).toEqual([
    '# Title',
    'x := 1\ny := 2',
    'Text',
  ]);
});

test('takes what is inserted at the edges of a block', () => {
  const source = 'a\nx\nb';
  const edits = [edit(2, 2, '```\n'), edit(3, 3, '\n```')];
  expect(place(source, [block(1, 1), block(2, 2), block(3, 3)], edits)).toEqual([
    'a',
    '```\nx\n```',
    'b',
  ]);
});

test('says that a dropped block is gone', () => {
  expect(place('a\nShare\nb', [block(1, 1), block(2, 2), block(3, 3)], [edit(2, 8, '')])).toEqual([
    'a',
    undefined,
    'b',
  ]);
});

test('what is removed, or leaves nothing but empty lines, stands nowhere', () => {
  const source = 'Share\nText\n ';
  const edits = [edit(0, 6, '\n')];
  expect(place(source, [block(1, 1), block(2, 2), block(3, 3)], edits)).toEqual([
    ...[undefined, 'Text', undefined],
  ]);
});
