import { expect, test } from 'vitest';
import { findDeclarationSpaces } from '../../../../../src/repair/3-mend/code/breaks/find-declaration-spaces.ts';
import { readLayoutText } from '../../../../../src/repair/3-mend/code/breaks/layout-text.ts';

/** The text with its lines as far as they are certain. */
function parted(text: string): readonly string[] {
  const ends = [...findDeclarationSpaces(readLayoutText(text)).keys()].sort((a, b) => a - b);
  return [-1, ...ends].map((from, index) => text.slice(from + 1, ends[index] ?? text.length));
}

test.each([
  ['interface App { version: string }', ['interface App {', 'version: string', '}']],
  [
    'const a = { b: c } as const type Props = Of<typeof a>',
    ['const a = { b: c } as const', 'type Props = Of<typeof a>'],
  ],
  [
    'stop(): void export interface Ref<T> extends Base<T> { value: T }',
    ['stop(): void', 'export interface Ref<T> extends Base<T> {', 'value: T', '}'],
  ],
  [
    'interface Props { /** Its size. */ size: number }',
    ['interface Props {', '/** Its size. */ size: number', '}'],
  ],
  ['let a = 1 type Box<T> = { of: T }', ['let a = 1', 'type Box<T> = { of: T }']],
  [
    "interface Box { get: (a?: A) => B set?: C readonly size: N 'data-id': D [key: string]: E }",
    [
      'interface Box {',
      'get: (a?: A) => B',
      'set?: C',
      'readonly size: N',
      "'data-id': D",
      '[key: string]: E',
      '}',
    ],
  ],
  [
    'interface Box { a: A // like this: b c?: C // one d: D }',
    ['interface Box {', 'a: A // like this: b', 'c?: C // one d: D', '}'],
  ],
])('%s', (text, lines) => {
  expect(parted(text)).toEqual(lines);
});

test.each([
  'public interface Shape {}',
  'interface Shape { /* ... */ }',
  'it is of type Array<any> here',
  "import { type Props } from './props'",
  'the interface Shape is new',
])('leaves %s', (text) => {
  expect(parted(text)).toEqual([text]);
});
