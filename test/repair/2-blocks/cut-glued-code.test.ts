import { expect, test } from 'vitest';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import type { Block } from '../../../src/repair/2-blocks/block.ts';
import { cutGluedCode } from '../../../src/repair/2-blocks/cut-glued-code.ts';

function partsOf(source: string, changes: Partial<Block> = {}): readonly string[] {
  const lines = splitLines(source);
  const block: Block = { kind: 'code', lines, confidence: 1, pinned: false, ...changes };
  return cutGluedCode(block).map((part) =>
    part.lines.map(({ start, end }) => source.slice(start, end)).join('\n'),
  );
}

test.each([
  ['a section', 'log:\n  level: INFO[log]\n  level = "INFO"', 'log:\n  level: INFO'],
  ['flags', '[a]\n  limit = 65536--limit=65536\n--b=1', '[a]\n  limit = 65536'],
  ['a key', '[log]\n  on = falselog:\n  on: false', '[log]\n  on = false'],
  ['a note', '[log]\n  on = "keep"# values.yaml\nlog:', '[log]\n  on = "keep"'],
  ['an object', '{\n  "a": 1\n}{\n  "b": 2\n}', '{\n  "a": 1\n}'],
  [
    'a module',
    'export default {\n  a: 1\n}export default {\n  a: 2\n}',
    'export default {\n  a: 1\n}',
  ],
  ['an import', "const a = b(1)\nc()import { d } from 'e'\nd()", 'const a = b(1)\nc()'],
  [
    'a note below what is closed',
    'box "a" {\n  size = 1\n}# Shelf\nshelf "b" {\n}',
    'box "a" {\n  size = 1\n}',
  ],
  ['a note as at the start', '// for A\na(1)// for B\nb(1)', '// for A\na(1)'],
])('%s is glued on', (_, source, first) => {
  expect(partsOf(source)).toEqual([first, source.slice(first.length)]);
});

test.each([
  ['a function', 'func main(){\n  a()\n}'],
  ['a call in a call', 'const a = b(\n  c()import("d"),\n)'],
  ['an index', 'level: names[log]\nnext()'],
  ['a value with a unit', 'timeout: 10s\nretries: 3'],
  ['a quoted key', '{\n  "on": true,\n  "off": false\n}'],
  ['a comment behind a call', 'a(1)// one\nb(2)// two'],
])('%s is whole', (_, source) => {
  expect(partsOf(source)).toEqual([source]);
});

test('a note at the end of what it closes is part of it', () => {
  const source = 'while (on) {\n  turn();\n}// while';
  expect(partsOf(source)).toEqual([source]);
});

test('what a person has decided is whole', () => {
  const source = '{\n  "a": 1\n}{\n  "b": 2\n}';
  expect(partsOf(source, { pinned: true })).toEqual([source]);
  expect(partsOf(source, { kind: 'paragraph' })).toEqual([source]);
});
