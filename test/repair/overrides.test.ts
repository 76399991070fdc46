import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { repair } from '../../src/repair/index.ts';

const source = readFileSync('test/fixtures/repair/code-go/input.txt', 'utf8');
const lines = source.split('\n');
const at = (text: string): number => lines.indexOf(text) + 1;

describe('overrides', () => {
  test('a heading that a person calls a paragraph is one', () => {
    const line = at('启动协程');
    const { blocks } = repair(source, { overrides: [{ lines: [line, line], as: 'paragraph' }] });
    const block = blocks.find((b) => b.lines[0] === line);
    expect(block).toMatchObject({ kind: 'paragraph', confidence: 1 });
  });

  test('prose that a person calls code is fenced in the language they name', () => {
    const line = at('通道用于在协程之间传递数据,分为有缓冲和无缓冲两种。');
    const override = { lines: [line, line], as: 'code', lang: 'sql' } as const;
    const { markdown } = repair(source, { overrides: [override] });
    expect(markdown).toContain(`\`\`\`sql\n${lines[line - 1]}\n\`\`\``);
  });

  test('a depth that a person names is taken', () => {
    const line = at('2.2 通道的使用');
    const override = { lines: [line, line], as: 'heading', depth: 5 } as const;
    expect(repair(source, { overrides: [override] }).markdown).toContain(
      '\n##### 2.2 通道的使用\n',
    );
  });

  test('a pinned block does not run into its neighbours', () => {
    const first = at('func main() {');
    const override = { lines: [first, first + 1], as: 'code', lang: 'go' } as const;
    const { blocks } = repair(source, { overrides: [override] });
    expect(blocks.find((b) => b.lines[0] === first)?.lines).toEqual([first, first + 1]);
  });
});
