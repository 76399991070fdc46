import { expect, test } from 'vitest';
import { mendEndNode } from '../../../src/diagrams/source/mend-end-node.ts';

test.each([
  ['at the end', 'B --> end', 'B --> end_["end"]'],
  ['before a link without a space', 'end-->C', 'end_["end"]-->C'],
  ['with its own label', 'A --> end[终]', 'A --> end_[终]'],
  ['twice in a line', 'end --> end(x)', 'end_["end"] --> end_(x)'],
  ['in a list', 'A --> end & B', 'A --> end_["end"] & B'],
])('a node called `end` gets another name %s', (_, line, expected) => {
  const { source, mends } = mendEndNode(`graph TD\n${line}`);
  expect(source).toBe(`graph TD\n${expected}`);
  expect(mends).toMatchObject([{ rule: 'diagram-end-node', line: 2 }]);
});

test.each([
  ['what closes a subgraph', '  end'],
  ['a word that ends so', 'A --> backend --> C'],
  ['a word in a label', 'A["the end"] --> B(end -- here)'],
])('%s stays', (_, line) => {
  expect(mendEndNode(line)).toEqual({ source: line, mends: [] });
});
