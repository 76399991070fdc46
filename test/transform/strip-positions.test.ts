import type { Element, Root } from 'hast';
import { expect, test } from 'vitest';
import { stripPositions } from '../../src/transform/strip-positions.ts';

test('drops positions and data of every node', () => {
  const point = { line: 1, column: 1, offset: 0 };
  const position = { start: point, end: point };
  const inner: Element = {
    ...{ type: 'element', tagName: 'b', properties: {}, children: [] },
    ...{ position, data: { position: { opening: position } } },
  };
  const tree: Root = { type: 'root', children: [inner], position, data: {} };
  stripPositions(tree);
  for (const node of [tree, inner]) {
    expect(node.position).toBeUndefined();
    expect(node.data).toBeUndefined();
  }
});
