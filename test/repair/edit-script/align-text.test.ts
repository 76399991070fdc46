import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignText, type Change } from '../../../src/repair/edit-script/align-text.ts';

function apply(source: string, changes: readonly Change[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, text } of changes) {
    result += source.slice(from, start) + text;
    from = end;
  }
  return result + source.slice(from);
}

describe('alignText', () => {
  test.each([
    ['- Use\nsync.Pool to save - Next', '- Use `sync.Pool` to save\n- Next'],
    ['  • a\n  • b', '- a\n- b'],
    ['  3. a', '3. a'],
    ['a b', '| a | b |\n| --- | --- |'],
    ['1.5 x', '1. 1.5 x'],
    ['  • a\n    1. 18.x\n    2. 2 b', '- a\n  1. 18.x\n  2. 2 b'],
    ['*p* and #1', '\\*p\\* and #1'],
    ['Counter |\n统计 |', '| Counter | 统计 |'],
    ['第一章', '## 第一章'],
    ['1. 安装', '## 1. 安装'],
    ['1. 安装', '- 安装'],
  ])('turns %j into %j', (source, target) => {
    const changes = alignText(source, target);
    expect(changes && apply(source, changes)).toBe(target);
  });

  test.each([
    ['abc', 'abd'],
    ['abc', 'ab'],
    ['abc', 'acb'],
    ['a 1', 'a 2'],
  ])('refuses to turn %j into %j', (source, target) => {
    expect(alignText(source, target)).toBeUndefined();
  });

  test('changes give the target whenever it says they can', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab1.- |*#`\\\n'), maxLength: 30 });
    fc.assert(
      fc.property(text, text, (source, target) => {
        const changes = alignText(source, target);
        if (changes) expect(apply(source, changes)).toBe(target);
      }),
      { numRuns: 2000, seed: 3 },
    );
  });
});
