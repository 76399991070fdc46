import { expect, test } from 'vitest';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import type { Block } from '../../../../src/repair/2-blocks/block.ts';
import { partPrograms } from '../../../../src/repair/3-mend/cut/part-programs.ts';

function read(source: string, pinned = false): readonly Block[] {
  const own = { confidence: 1, pinned };
  const list = { ...own, kind: 'list', lines: splitLines('- a'), starts: [true] } as const;
  return [list, { ...own, kind: 'code', lines: splitLines(source) }];
}

function parts(blocks: readonly Block[]): readonly string[] {
  return partPrograms(blocks)
    .filter(({ kind }) => kind === 'code')
    .map(({ lines }) => lines.map(({ text }) => text).join('\n'));
}

test.each([
  ["const app = createApp({ name: 'a' })", "import { inject } from 'vue'"],
  ['export default { setup() { return { a } } }', 'export default { data() {} }'],
  ['watch(id, async () => { cancel() })', 'watchEffect(() => { track() })'],
  ['console.log(count.value) // 0', 'const plusOne = computed(() => 1)'],
  ['<Box name="a"> <p>text</p> </Box>', '<Box name="b"> <p>text</p> </Box>'],
  ['type Props = Array<{ a: string }>; f(a)', 'interface Other { b: number }'],
])('parts what follows %s', (first, second) => {
  expect(parts(read(first + second))).toEqual([first, second]);
});

test('parts three programs, and keeps where they stand', () => {
  const source = 'const a = call({ b: 1 })const c = call({ d: 2 })const e = call({ f: 3 })';
  const found = partPrograms(read(source)).slice(1);
  expect(found.map(({ lines }) => lines[0]?.start)).toEqual([0, 24, 48]);
  expect(found.map(({ lines }) => lines[0]?.part)).toEqual([0, 1, 2]);
});

test.each([
  'call(function () { return import("a") } )',
  'const html = `{a}const b = "some long text"`',
  'a = [b(c)const d = "some longer text here"]',
  '<li>some text</li><li>some other text</li>',
  'f()let a = 1',
])('leaves %s', (source) => {
  expect(parts(read(source))).toEqual([source]);
});

test('leaves code that has lines of its own, that stands alone or that a person decided on', () => {
  const glued = "const app = createApp({ name: 'a' })import { inject } from 'vue'";
  expect(parts(read(`a()\nb()\n${glued}`))).toHaveLength(1);
  expect(parts(read(glued).slice(1))).toHaveLength(1);
  expect(parts(read(glued, true))).toHaveLength(1);
});
