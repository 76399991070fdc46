import { expect, test } from 'vitest';
import {
  applyOutlineMove,
  type OutlineLevel,
  outlineMoves,
  outlineStep,
} from '../../../../../src/repair/3-mend/code/outline/attach-outline.ts';
import { indentConnectors } from '../../../../../src/repair/3-mend/code/outline/indent-connectors.ts';
import { outlineLine } from '../../../../../src/repair/3-mend/code/outline/outline-line.ts';
import { placeBoxes } from '../../../../../src/repair/3-mend/code/outline/place-boxes.ts';
import { placeBranches } from '../../../../../src/repair/3-mend/code/outline/place-branches.ts';
import { placeOptions } from '../../../../../src/repair/3-mend/code/outline/place-options.ts';

test.each([
  ['', 'blank', '', '', '1'],
  ['```go', 'fence', '', '`', '1'],
  ['↓', 'arrow', '', '↓', '1'],
  ['↓ box', 'arrow+', '', '↓', '2'],
  ['├── box', 'branch', '', '├', '2'],
  ['└── box', 'last', '', '└', '2'],
  ['--log a', 'opt1', '', '-', '2'],
  ['-h, --help', 'opt2', '', '-', '2'],
  ['$ ls', 'prompt', '', '$', '2'],
  ['"a": {', 'key', '{', '"', '2'],
  ['- a;', 'bullet', ';', '-', '2'],
  ['2. a b c', '1.', '', '2.', 'some'],
  ['Step 2: a', 'step', '', 'Step', '3'],
  ['lid: oak', 'k:v', '', 'lid', '2'],
  ['lid:', 'k:', ':', 'lid', '1'],
  ['lid = 1', 'k=v', '', 'lid', '3'],
  ['LID KEY', 'AB', '', 'LID', '2'],
  ['Lid', 'Ab', '', 'Lid', '1'],
  ['lid.', 'ab', '.', 'lid.', '1'],
  ['盖子', '文', '', '盖', '1'],
  ['a1 b c d e f g h', 'ab', '', 'a1', 'some'],
  ['a1 b c d e f g h i', 'ab', '', 'a1', 'long'],
  ['abcdefghijklmnop', 'ab', '', 'abcdefghijklmnop', '1'],
  ['abcdefghijklmnopq', 'ab', '', '', '1'],
])('%j begins as %s', (text, start, end, first, size) => {
  expect(outlineLine(text)).toEqual({ start, end, first, size });
});

test('marks between lines do not part them, and stand further in', () => {
  const engine = (lines: readonly string[]): readonly string[] => lines.map((line) => `${line}:`);
  expect(indentConnectors(['a', '↓', 'b'], 'text', engine)).toEqual(['a:', 'a:  ', 'b:']);
  expect(indentConnectors(['↓', 'b'], 'text', engine)).toEqual(['  ', 'b:']);
  expect(indentConnectors(['a', 'b'], 'text', engine)).toEqual(['a:', 'b:']);
  expect(indentConnectors(['┌─┐', '↓', 'b'], 'text', engine)).toEqual(['┌─┐:', '↓:', 'b:']);
});

test.each<[string, string[], [number, string][]]>([
  [
    'two of two lines',
    ['-h, --help', '--log'],
    [
      [0, '  '],
      [1, '      '],
    ],
  ],
  [
    'with what goes on',
    ['-h, --help', 'shows help', '--log'],
    [
      [0, '  '],
      [1, '            '],
      [2, '      '],
    ],
  ],
  [
    'below a title, above a hint',
    ['Flags:', '-h, --help', '--log', 'Use a'],
    [
      [1, '  '],
      [2, '      '],
    ],
  ],
  [
    'as half of the lines',
    ['a', 'b', '-h, --help', '--log'],
    [
      [2, '  '],
      [3, '      '],
    ],
  ],
  ['in less', ['a', 'b', 'c', '-h, --help', '--log'], []],
  ['alone', ['-h, --help'], []],
  ['without short ones', ['--help', '--log'], []],
  [
    'half of which have long names',
    ['-h, --help', '-v'],
    [
      [0, '  '],
      [1, '  '],
    ],
  ],
  ['fewer of which have', ['-h, --help', '-v', '-x'], []],
])('options %s', (_, lines, places) => {
  expect([...placeOptions(lines)]).toEqual(places);
});

test.each<[string, string[], string[] | undefined]>([
  [
    'three headings',
    ['a', '├ b', '│ c', 'd', '└ e', 'f', '└ g'],
    ['', '  ', '  ', '', '  ', '', '  '],
  ],
  ['two headings', ['a', '└ b', 'c', '└ d'], undefined],
  ['boxes beside them', ['a', '└ b', 'c', '└ d', 'e', '└ f', '↓'], undefined],
])('branches below %s', (_, lines, places) => {
  const found = placeBranches(lines);
  expect(found.size === 0 ? undefined : [...found.values()]).toEqual(places);
});

test.each<[string, string[], (string | undefined)[]]>([
  [
    'an arrow from a mark',
    ['┌──────┐', '│ read │', '└──┬───┘', '│', '┌──────┐'],
    ['', '', '', '   ', ''],
  ],
  [
    'an arrow from the middle',
    ['┌──────┐', '└──────┘', '↓ text', 'b'],
    ['', '', '    ', undefined],
  ],
  ['bars alone in a box', ['┌──────┐', '│', '└──────┘'], ['', '', '']],
  [
    'a box as wide but one of sixteen columns',
    [`┌${'─'.repeat(14)}┐`, `┌${'─'.repeat(13)}┐`],
    ['', ''],
  ],
  ['a narrower one', [`┌${'─'.repeat(14)}┐`, `┌${'─'.repeat(12)}┐`], [undefined, undefined]],
  ['text before the first', ['a', '┌──────┐'], [undefined, undefined]],
])('boxes: %s', (_, lines, places) => {
  const found = placeBoxes(lines);
  expect(lines.map((_line, i) => found.get(i))).toEqual(places);
});

/** Levels that are open behind lines, each placed by the move of the given number. */
function openLevels(...moves: readonly number[]): OutlineLevel | undefined {
  let top: OutlineLevel | undefined;
  for (const [i, number] of moves.entries()) {
    const move = outlineMoves(top)[number];
    if (move === undefined) throw new Error('No such move');
    top = applyOutlineMove(outlineLine(`line ${i}`), i, move, top);
  }
  return top;
}

test('a line may stand below the one before it, or beside each that is open', () => {
  expect(outlineMoves(undefined)).toEqual([{ beside: undefined, pops: -1 }]);
  const top = openLevels(0, 0, 0);
  expect(outlineMoves(top).map(({ beside, pops }) => [beside?.level, pops])).toEqual([
    [undefined, -1],
    [2, 0],
    [1, 1],
    [0, 2],
  ]);
  expect([top?.level, top?.hint, top?.up?.level]).toEqual([2, 2, 1]);
  expect(openLevels(0, 0, 0, 2)).toMatchObject({ level: 1, hint: 3, up: { level: 0, hint: 0 } });
  expect([-1, 0, 2, 3].map((pops) => outlineStep({ beside: undefined, pops }))).toEqual([
    -1, 0, 2, 2,
  ]);
});

test('twelve levels are the deepest', () => {
  const isOpen = (depth: number): boolean =>
    outlineMoves(openLevels(...Array<number>(depth).fill(0)))[0]?.pops === -1;
  expect([isOpen(12), isOpen(13)]).toEqual([true, false]);
});
