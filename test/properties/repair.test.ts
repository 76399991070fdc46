import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLosses } from '../../src/repair/5-edits/find-losses.ts';
import { repair } from '../../src/repair/index.ts';
import { applyEdits } from '../../src/util/text/apply-edits.ts';

// Lines of every kind, whole and broken, with characters that Markdown takes for markup.
const line = fc.oneof(
  fc.constantFrom(
    '第一章:系统概览',
    '2.1 安装与配置',
    '- 使用',
    'sync.Pool缓存对象减少压力 - 启用',
    '| 指标 | 值 |',
    '|---|---|',
    'Counter |',
    '| a | b | c |',
    '  • 并发即原语;',
    '  1. 安装',
    'func main() {',
    'fmt.Println("a")',
    '}',
    'apiVersion: v1',
    'name: a',
    'graph TD',
    'A[开始] --> B{判断}',
    '# comment',
    '$ kubectl get pods - all',
    'Map<String, T> 和 *p 与 _q_ 还有 `x`',
    '```',
    '~~~',
    '    indented',
    '&amp; <br> <T> [a](b) ![c](d)',
    '---',
    '===',
    '1. 2. 3.',
    'Posted in',
    'The quick brown fox jumps over the lazy dog, which is a sentence.',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'`*_~#>|-+\\:<&[]()!{}1.a中 '), maxLength: 24 }),
);
const text = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));

/** The same cases every time; a campaign takes others, and more: `KINTSUGI_RUNS=20000`. */
function runs(count: number, seed: number): fc.Parameters<unknown> {
  const { KINTSUGI_RUNS } = process.env;
  return KINTSUGI_RUNS === undefined
    ? { numRuns: count, seed }
    : { numRuns: Number(KINTSUGI_RUNS) };
}

describe('repair', () => {
  test('never throws, is deterministic, and its edits make the Markdown', () => {
    fc.assert(
      fc.property(text, (source) => {
        const result = repair(source);
        expect(applyEdits(source, result.edits)).toBe(result.markdown);
        expect(repair(source)).toEqual(result);
      }),
      runs(300, 1),
    );
  }, 3_600_000);

  test('keeps every visible character', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { edits, lost, invented } = findLosses(source, repair(source));
        expect({ edits, lost, invented }).toEqual({ edits: [], lost: 0, invented: 0 });
      }),
      runs(500, 2),
    );
  }, 3_600_000);
});
