import { expect, test } from 'vitest';
import { scanUnits } from '../../../../src/site/concepts/candidates/scan-units.ts';

/** What the segmenter says of the runs below. */
const WORDS = new Map([
  ['语言的并发', ['语言', '的', '并发']],
  ['个', ['个']],
]);

test.each<[string, string[]]>([
  ['Go 语言的并发', ['Go break', '语言 space', '的 none', '并发 none']],
  ['Go语言的并发', ['Go break', '语言 none', '的 none', '并发 none']],
  ['Go  语言的并发', ['Go break', '语言 break', '的 none', '并发 none']],
  ['Go, Rust', ['Go break', 'Rust break']],
  ['Go Rust', ['Go break', 'Rust space']],
  ['3个', ['个 digit']],
  ['3 个', ['个 break']],
  ['x 3个', ['x break', '个 digit']],
  ['个3', ['个 break']],
  ['未知', ['未知 break']],
  ['use sync.Pool', ['use break', 'sync.Pool space']],
])('%s is cut into words that know what stands before them', (line, expected) => {
  const units = scanUnits(line, WORDS);
  expect(units.map(({ text, gap }) => `${text} ${gap}`)).toEqual(expected);
  for (const { text, start } of units) expect(line.startsWith(text, start)).toBe(true);
});

test('a word knows its script', () => {
  expect(scanUnits('Go 个', WORDS).map(({ script }) => script)).toEqual(['latin', 'han']);
});
