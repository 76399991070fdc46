import { expect, test } from 'vitest';
import { mendCutList } from '../../../../src/repair/3-mend/list/mend-cut-list.ts';
import { mendIndentedList } from '../../../../src/repair/3-mend/list/mend-indented-list.ts';
import { nestDepths } from '../../../../src/repair/3-mend/list/nest-depths.ts';
import { splitAlike } from '../../../../src/repair/3-mend/list/split-alike.ts';
import { splitCalls } from '../../../../src/repair/3-mend/list/split-calls.ts';
import { splitCodeFirst } from '../../../../src/repair/3-mend/list/split-code-first.ts';

test.each([
  ['a.b()a.c()', ['a.b()', 'a.c()']],
  ['a.b().c(d[1])a.e({ f: 1 })', ['a.b().c(d[1])', 'a.e({ f: 1 })']],
  ['a.b()', ['a.b()']],
  ['a.b()b.c()', ['a.b()b.c()']],
  ['a.b() a.c()', ['a.b() a.c()']],
  ['a.b()a.c', ['a.b()a.c']],
  ['b()b()', ['b()b()']],
  ['a.b())a.c()', ['a.b())a.c()']],
  ['a.b((a.c()', ['a.b((a.c()']],
])('calls in %s', (text, calls) => {
  expect(splitCalls(text)).toEqual(calls);
});

test.each([
  ['GET /boxGET /lidGET /key', ['GET /box', 'GET /lid', 'GET /key']],
  ['GET /boxGET /lid', ['GET /boxGET /lid']],
  ['boxes-xboxes-yboxes-z', ['boxes-x', 'boxes-y', 'boxes-z']],
  ['box-xbox-ybox-z', ['box-x', 'box-y', 'box-z']],
  ['box-abox-ybox-z', ['box-abox-ybox-z']],
  ['bo-xbo-ybo-z', ['bo-xbo-ybo-z']],
  ['boxes of the boxes and boxes', ['boxes of the boxes and boxes']],
  ['箱子甲箱子乙箱子丙', ['箱子甲箱子乙箱子丙']],
])('items that begin alike in %s', (text, items) => {
  expect(splitAlike(text)).toEqual(items);
});

function named(text: string, ...words: string[]): readonly string[] {
  return splitCodeFirst(text, new Set(words), false);
}

test.each([
  ['green:正常。red:异常。', ['green:正常。', 'red:异常。']],
  ['green:正常red:异常', ['green:正常', 'red:异常']],
  ['green:正常,red:异常', ['green:正常,red:异常']],
  ['green:正常。red- 异常。', ['green:正常。red- 异常。']],
  ['绿:正常。red:异常。', ['绿:正常。red:异常。']],
  ['a: see https://b.c: d', ['a: see https://b.c: d']],
])('named items in %s', (text, items) => {
  expect(named(text)).toEqual(items);
});

test('where words meet, one must be known alone, and not both together', () => {
  expect(named('id: numbername: text', 'number')).toEqual(['id: number', 'name: text']);
  expect(named('id: numbername: text')).toHaveLength(1);
  expect(named('id: numbername: text', 'number', 'numbername')).toHaveLength(1);
  expect(named('id: nname: text', 'n')).toHaveLength(1);
});

test('a name of forty characters is one, a longer one none', () => {
  const textOf = (length: number): string => `${'a'.repeat(length)}:正常。red:异常。`;
  expect([named(textOf(40)).length, named(textOf(41)).length]).toEqual([2, 1]);
});

test('items that begin alike are split only where items are expected', () => {
  const text = 'boxes-xboxes-yboxes-z';
  expect(splitCodeFirst(text, new Set(), true)).toHaveLength(3);
  expect(splitCodeFirst(text, new Set(), false)).toHaveLength(1);
});

test.each([
  [
    [0, 2, 4, 2, 0],
    [0, 1, 2, 1, 0],
  ],
  [
    [2, 2, 0, 2],
    [0, 0, 0, 1],
  ],
  [
    [0, 4, 2],
    [0, 1, 1],
  ],
  [
    [3, 1, 2],
    [0, 0, 1],
  ],
])('items at the columns %j', (indents, depths) => {
  expect(nestDepths(indents)).toEqual(depths);
});

test('an indented list keeps its numbers and its nesting', () => {
  const { items, notes } = mendIndentedList(['• one', '  12. two', '', 'more', '• ']);
  expect(items).toEqual([
    { text: 'one', breaks: [], trace: 'unknown', depth: 0, ordered: false },
    { text: 'two more', breaks: [4], trace: 'unknown', depth: 1, ordered: true, number: 12 },
    { text: '', breaks: [], trace: 'unknown', depth: 0, ordered: false },
  ]);
  expect(notes.map(({ line, rule }) => [line, rule])).toEqual([[3, 'list-joined-line']]);
});

/** Texts of the items, and rules of the notes by their lines. */
function cut(...lines: readonly (readonly [line: string, starts: boolean])[]) {
  const texts = lines.map(([line]) => line);
  const { items, notes } = mendCutList(
    texts,
    lines.map(([, starts]) => starts),
  );
  return [items.map(({ text }) => text), notes.map(({ line, rule }) => `${line} ${rule}`)];
}

test.each<[string, (readonly [string, boolean])[], string[], string[]]>([
  [
    'a line that goes on',
    [
      ['- 使用', true],
      ['pprof 分析', false],
    ],
    ['使用pprof 分析'],
    [],
  ],
  [
    'a line that begins',
    [
      ['- 使用', true],
      ['revive 检查', true],
    ],
    ['使用', 'revive 检查'],
    ['1 list-lost-marker'],
  ],
  [
    'a mark alone',
    [
      ['-', true],
      ['revive 检查', true],
    ],
    ['revive 检查'],
    [],
  ],
  ['no mark at all', [['revive 检查', false]], ['revive 检查'], ['0 list-lost-marker']],
  [
    'prose behind a sentence',
    [
      ['- 检查。', true],
      ['另一段', false],
    ],
    ['检查。 另一段'],
    ['1 list-joined-line'],
  ],
  [
    'code behind a sentence',
    [
      ['- 检查。', true],
      ['pprof', false],
    ],
    ['检查。pprof'],
    [],
  ],
  [
    'prose behind no sentence',
    [
      ['- 检查', true],
      ['另一段', false],
    ],
    ['检查另一段'],
    [],
  ],
])('a cut list with %s', (_, lines, items, notes) => {
  expect(cut(...lines)).toEqual([items, notes]);
});
