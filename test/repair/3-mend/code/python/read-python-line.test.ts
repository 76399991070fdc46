import { expect, test } from 'vitest';
import {
  applyPythonLevel,
  type PythonState,
  pythonLevels,
} from '../../../../../src/repair/3-mend/code/python/attach-python.ts';
import {
  type PythonLine,
  readPythonLines,
} from '../../../../../src/repair/3-mend/code/python/read-python-line.ts';

function read(line: string): PythonLine {
  const [found] = readPythonLines([line]);
  if (found === undefined) throw new Error('No line');
  return found;
}

test.each([
  ['def a(b, c=1):', 'def', true, ['b', 'c']],
  ['async def a(self, b):', 'method', true, ['self', 'b']],
  ['class A(B):', 'class', true, []],
  ['for a, b in c:', 'for', true, ['a', 'b']],
  ['with open(a) as b:', 'with', true, ['b']],
  ['else:  # why', 'else', true, []],
  ['if __name__ == "__main__":', 'main', true, []],
  ['if a: b()', 'if', false, []],
  ['lambda: a', 'expr', false, []],
  ['a:', 'expr', false, []],
  ['iffy = 1', 'name=', false, ['iffy']],
  ['a, b = c', 'name=', false, ['a', 'b']],
  ['a: int = 1', 'name=', false, ['a']],
  ['a += 1', 'name=', false, ['a']],
  ['a == 1', 'expr', false, []],
  ['self.a = 1', 'self=', false, ['self', 'a']],
  ['self.a(b)', 'self.call', false, []],
  ['a.b(c)', 'call', false, []],
  ['return a', 'return', false, []],
  ['@a', '@', false, []],
  ['# if a:', 'note', false, []],
  ['"if a:"', 'string', false, []],
  [')', 'close', false, []],
  ['...', '...', false, []],
])('%s is %s', (line, kind, opens, binds) => {
  const found = read(line);
  expect([found.kind, found.opens, [...found.binds]]).toEqual([kind, opens, binds]);
});

test('names are those outside of strings and comments', () => {
  expect([...read(`a("b'c", 'd\\'e', f"g") # h`).names]).toEqual(['a']);
  expect([...read('a["#"] # "b"').names]).toEqual(['a']);
  expect([...read("a('''b''', c)").names]).toEqual(['a', 'c']);
});

test('calls without an argument, and functions that take none', () => {
  expect([...read('a(b(), c.d(), e(f))').calls]).toEqual(['b']);
  expect(read('async def a():').bare).toBe('a');
  expect(read('def a(b):').bare).toBeUndefined();
});

/** What of each line is told of those around it. */
function told(key: 'enclosed' | 'inString' | 'unfinished' | 'noted' | 'opens', ...lines: string[]) {
  return readPythonLines(lines).map((line) => Number(line[key]));
}

test.each([
  [
    ['a = [', 'b,', ']', 'c'],
    [0, 1, 0, 0],
  ],
  [
    ['a = [', '{', 'b: 1,', '},', ']'],
    [0, 1, 2, 1, 0],
  ],
  [
    ['a = f({', 'b: 1,', '})', 'c'],
    [0, 1, 0, 0],
  ],
  [
    ['a = f(b, [', 'c,', '], d,', 'e)', 'g'],
    [0, 1, 1, 1, 0],
  ],
  [
    ['a = 1 + \\', '2', 'b'],
    [0, 1, 0],
  ],
  [
    ['a = "(" # (', 'b'],
    [0, 0],
  ],
])('lines of %j stand in brackets', (lines, levels) => {
  expect(told('enclosed', ...lines)).toEqual(levels);
});

test('a string of several lines hides what is in it', () => {
  expect(told('inString', 'a = """b (', 'c:', 'd""" + (', 'e)')).toEqual([0, 1, 1, 0]);
  expect(told('unfinished', 'a = """b (', 'c:', 'd""" + (', 'e)')).toEqual([0, 0, 1, 0]);
  expect(told('opens', 'a = """', 'if b:', '"""', 'if c:')).toEqual([0, 0, 0, 1]);
});

test('a header of several lines opens with its last; comments note what is below', () => {
  expect(told('opens', 'def a(', 'b,', '):', 'c = {', 'd:', '}')).toEqual([0, 0, 1, 0, 0, 0]);
  expect(told('noted', '# a', 'b', 'c')).toEqual([0, 1, 0]);
});

/** The levels that the last line may have behind lines with the given ones. */
function levels(placed: readonly (readonly [line: string, level: number])[], last: string) {
  let state: PythonState = { blocks: [], before: undefined };
  for (const [line, level] of placed) state = applyPythonLevel(read(line), level, state);
  return pythonLevels(read(last), state);
}

test.each<[string, (readonly [string, number])[], string, number[]]>([
  ['a statement behind a header is one level in', [['if a:', 0]], 'b()', [1]],
  [
    'one behind a statement is as deep or less',
    [
      ['if a:', 0],
      ['b()', 1],
    ],
    'c()',
    [1, 0],
  ],
  [
    'else goes with a header',
    [
      ['for a in b:', 0],
      ['if c:', 1],
      ['d()', 2],
    ],
    'else:',
    [1, 0],
  ],
  [
    'elif with fewer',
    [
      ['for a in b:', 0],
      ['if c:', 1],
      ['d()', 2],
    ],
    'elif e:',
    [1],
  ],
  [
    'except with a try',
    [
      ['try:', 0],
      ['if a:', 1],
      ['b()', 2],
    ],
    'except C:',
    [0],
  ],
  [
    'an else of nothing stays',
    [
      ['with a:', 0],
      ['b()', 1],
    ],
    'else:',
    [1],
  ],
  [
    'a call stands outside of its function',
    [
      ['def a():', 0],
      ['b()', 1],
    ],
    'a()',
    [0],
  ],
  [
    'one with arguments may stand inside',
    [
      ['def a(b):', 0],
      ['c()', 1],
    ],
    'a()',
    [1, 0],
  ],
])('%s', (_, placed, last, expected) => {
  expect(levels(placed, last)).toEqual(expected);
});

test('a block knows what it binds and how long it is', () => {
  let state: PythonState = { blocks: [], before: undefined };
  for (const [line, level] of [
    ['for a in b:', 0],
    ['c = a', 1],
    ['d()', 1],
  ] as const)
    state = applyPythonLevel(read(line), level, state);
  const [block] = state.blocks;
  expect(block).toMatchObject({ kind: 'for', lines: 2, bare: undefined });
  expect([[...(block?.binds ?? [])], [...(block?.bound ?? [])]]).toEqual([['a'], ['c']]);
});
