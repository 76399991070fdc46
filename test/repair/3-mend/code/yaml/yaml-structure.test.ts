import { expect, test } from 'vitest';
import { countAwaited } from '../../../../../src/repair/3-mend/code/yaml/count-awaited.ts';
import { findEmbeddedYaml } from '../../../../../src/repair/3-mend/code/yaml/find-embedded-yaml.ts';
import { recallKey } from '../../../../../src/repair/3-mend/code/yaml/recall-key.ts';
import {
  applyYamlMove,
  type YamlNode,
  yamlMoves,
} from '../../../../../src/repair/3-mend/code/yaml/yaml-structure.ts';
import { readYamlLine } from '../../../../../src/repair/languages/read-yaml-line.ts';

/** The node on top after lines, each attached by the move of the given number. */
function attach(lines: readonly (readonly [line: string, move: number])[]): YamlNode | undefined {
  let top: YamlNode | undefined;
  for (const [text, number] of lines) {
    const line = readYamlLine(text);
    const move = yamlMoves(line, top, 9)[number];
    if (move === undefined) throw new Error(`No such move: ${text}`);
    top = applyYamlMove(line, move, top, -1);
  }
  return top;
}

function moves(lines: Parameters<typeof attach>[0], text: string, reach = 9): string[] {
  return yamlMoves(readYamlLine(text), attach(lines), reach).map(
    ({ act, pops }) => `${act} ${pops}`,
  );
}

test.each<[string, [string, number][], string, string[]]>([
  ['the first line', [], 'a: 1', ['top 0']],
  ['behind a pair', [['a: 1', 0]], 'b: 1', ['sibling 0']],
  ['behind a key', [['a:', 0]], 'b: 1', ['child 0', 'sibling 0']],
  ['an item behind a key', [['a:', 0]], '- b', ['list 0']],
  [
    'an item behind an item',
    [
      ['a:', 0],
      ['- b', 0],
    ],
    '- c',
    ['item 0'],
  ],
  [
    'a key behind items',
    [
      ['a:', 0],
      ['- b', 0],
    ],
    'c: 1',
    ['sibling 1'],
  ],
  [
    'a key in an item',
    [
      ['a:', 0],
      ['- b: 1', 0],
    ],
    'c: 1',
    ['sibling 0', 'sibling 2'],
  ],
  [
    'an item behind one of keys',
    [
      ['a:', 0],
      ['- b:', 0],
    ],
    '- c',
    ['list 0', 'item 1'],
  ],
])('ways to attach %s', (_, lines, text, expected) => {
  expect(moves(lines, text)).toEqual(expected);
});

test('only so many open nodes are tried', () => {
  const lines: [string, number][] = [
    ['a:', 0],
    ['- b: 1', 0],
  ];
  expect(moves(lines, 'c: 1', 2)).toEqual(['sibling 0']);
});

test('a node knows where it stands, with lists further in or not', () => {
  const node = attach([
    ['a:', 0],
    ['- b:', 0],
    ['c: 1', 0],
  ]);
  expect(node).toMatchObject({ kind: 'map', owner: 'b', depth: 3, plus: 3, same: 2, last: 'c' });
  expect(node?.up).toMatchObject({
    kind: 'map',
    owner: 'a[]',
    depth: 2,
    plus: 2,
    same: 1,
    waits: true,
  });
  expect(node?.up?.up).toMatchObject({ kind: 'seq', owner: 'a', depth: 1, plus: 1, same: 0 });
});

test('several dashes open a list each', () => {
  const node = attach([
    ['a:', 0],
    ['- - b: 1', 0],
  ]);
  expect(node).toMatchObject({ kind: 'map', depth: 3 });
  expect([node?.up?.kind, node?.up?.up?.kind, node?.up?.up?.up?.kind]).toEqual([
    'seq',
    'seq',
    'map',
  ]);
  expect(
    attach([
      ['a:', 0],
      ['- b', 0],
    ]),
  ).toMatchObject({ kind: 'seq', waits: false });
  expect(
    attach([
      ['a:', 0],
      ['-', 0],
    ]),
  ).toMatchObject({ kind: 'seq', waits: true });
});

test('the keys of a map that was closed are expected in the next', () => {
  const node = attach([
    ['a:', 0],
    ['- b: 1', 0],
    ['c: 1', 0],
    ['- b: 2', 0],
  ]);
  expect(node?.expected).toMatchObject({ key: 'c', before: { key: 'b' } });
  expect(node?.keys).toMatchObject({ key: 'b', before: undefined });
});

test('keys are remembered with those they stood below', () => {
  const placed = attach([
    ['a:', 0],
    ['b: 1', 0],
    ['c: 1', 1],
  ])?.placed;
  expect(recallKey(placed, 'a', 'b', 9)).toBe(1);
  expect(recallKey(placed, '', 'b', 9)).toBe(6);
  expect(recallKey(placed, 'x', 'b', 9)).toBe(2);
  expect(recallKey(placed, 'a', 'x', 9)).toBe(4);
  expect(recallKey(placed, 'x', 'x', 9)).toBe(0);
  expect([1, 2].map((reach) => recallKey(placed, 'a', 'b', reach))).toEqual([0, 1]);
});

test('lists are awaited whose first keys come again', () => {
  const top = attach([
    ['a:', 0],
    ['- b:', 0],
    ['- c:', 0],
    ['- d: 1', 0],
  ]);
  const count = (pops: number, keys: string): number =>
    countAwaited(top, pops, (key) => keys.includes(key));
  expect(count(9, 'bcd')).toBe(2);
  expect(count(2, 'd')).toBe(1);
  expect(count(1, 'd')).toBe(0);
  expect(count(9, 'x')).toBe(0);
});

test.each<[string, string[], [number, number][]]>([
  ['a here-document', ['cat <<EOF', 'a: 1', 'b:', 'EOF', 'ls'], [[1, 3]]],
  ['one without an end', ['cat <<EOF', 'a: 1', 'b:'], [[1, 3]]],
  ['one of text', ['cat <<EOF', 'a b: 1', 'b:', 'EOF'], []],
  ['one of a pair and text', ['cat <<EOF', 'a: 1', 'text', 'EOF'], []],
  ['what a cluster printed', ['$ get', 'apiVersion: v1', 'kind: Pod', 'a: 1', '$ ls'], [[1, 4]]],
  ['a version alone', ['$ get', 'apiVersion: v1', 'a: 1'], []],
  [
    'two here-documents',
    ['cat <<A', 'a: 1', 'b:', 'A', 'cat <<B', 'c: 1', 'd:', 'B'],
    [
      [1, 3],
      [5, 7],
    ],
  ],
])('YAML in a script: %s', (_, lines, ranges) => {
  expect(findEmbeddedYaml(lines).map(({ start, end }) => [start, end])).toEqual(ranges);
});
