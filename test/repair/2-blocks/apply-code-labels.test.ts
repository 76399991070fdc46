import { expect, test } from 'vitest';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { applyCodeLabels } from '../../../src/repair/2-blocks/apply-code-labels.ts';
import type { Block } from '../../../src/repair/2-blocks/block.ts';

function blocks(...kinds: readonly Block['kind'][]): readonly Block[] {
  const lines = splitLines(kinds.join('\n'));
  return kinds.map((kind, at) => ({
    kind,
    lines: lines.slice(at, at + 1),
    confidence: 1,
    pinned: false,
  }));
}

test('the language goes to the code below, past the button', () => {
  const labels = new Map<number, string | undefined>([
    [1, 'go'],
    [2, undefined],
  ]);
  const found = applyCodeLabels(blocks('boilerplate', 'boilerplate', 'code'), labels);
  expect(found.map(({ lang }) => lang)).toEqual([undefined, undefined, 'go']);
});

test('a label without code below it is text', () => {
  const found = applyCodeLabels(blocks('boilerplate', 'paragraph'), new Map([[1, 'go']]));
  expect(found.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
});

test('a language that a person named is kept', () => {
  const [label, code] = blocks('boilerplate', 'code');
  const pinned = [label, code && { ...code, lang: 'c' }].filter((block) => block !== undefined);
  const found = applyCodeLabels(pinned, new Map([[1, 'go']]));
  expect(found[1]?.lang).toBe('c');
});
