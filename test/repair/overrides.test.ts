import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { repair } from '../../src/repair/index.ts';
import { rebuild } from '../../src/repair/rebuild.ts';

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

  test('what a person calls a diagram is one without a head, too', () => {
    const line = at('通道用于在协程之间传递数据,分为有缓冲和无缓冲两种。');
    const { markdown } = repair(source, { overrides: [{ lines: [line, line], as: 'mermaid' }] });
    expect(markdown).toContain(`\`\`\`mermaid\n${lines[line - 1]}\n\`\`\``);
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

  describe('rows of a table', () => {
    const table = ['Rule Limit per day What happens', 'free 5 10 wait', 'paid 20 100 pay more'];
    const text = `Plans and their limits are these.\n\n${table.join('\n')}\n`;
    const decide = (rows: readonly (readonly string[])[], source = text) =>
      repair(source, { overrides: [{ lines: [3, 5], as: 'table', rows }] });
    const header = ['Rule', 'Limit', 'per day', 'What happens'];

    test('are all taken as they are given', () => {
      const rows = [header, ['free', '5 10', '', 'wait'], ['paid', '20', '100 pay', 'more']];
      const { markdown, blocks } = decide(rows);
      expect(markdown).toContain('| Rule | Limit | per day | What happens |\n');
      expect(markdown).toContain('| free | 5 10 |  | wait |\n| paid | 20 | 100 pay | more |\n');
      expect(blocks[1]).toMatchObject({ kind: 'table', confidence: 1 });
      expect(blocks[1]?.reason).toBe('table of 3 rows and 4 columns, as decided');
    });

    test('the header alone says how many columns the others have', () => {
      const { markdown } = decide([header]);
      expect(markdown).toContain('| Rule | Limit | per day | What happens |\n');
      expect(markdown).toContain('| free | 5 | 10 | wait |\n');
      const wider = decide([['Rule Limit', 'per day What happens']]).markdown;
      expect(wider).toContain('| Rule Limit | per day What happens |\n| --- | --- |\n');
    });

    test('one row is as it is given, the others are split to as many cells', () => {
      const { markdown } = decide([header, ['paid', '20', '', '100 pay more']]);
      expect(markdown).toMatch(
        /\n(?:\| (?:free|5|10|wait| )+){4}\|\n\| paid \| 20 \| {2}\| 100 pay more \|\n/,
      );
    });

    test('put a table with cut rows together', () => {
      const cut = `Plans.\n\n| Name | Limit |\n|---|---|\n| free\n| 5 | 6 |\n\nAnd more of it.\n`;
      const rows = [
        ['Name', 'Limit'],
        ['free 5', '6'],
      ];
      const overrides = [{ lines: [3, 6], as: 'table', rows }] as const;
      expect(rebuild(cut, 'trafilatura', { overrides }).markdown).toContain('| free 5 | 6 |\n');
    });

    test('with other words than the text has change nothing, and nothing is invented', () => {
      const { markdown, blocks } = decide([header, ['free', '6', '10', 'wait']]);
      expect(blocks[1]?.reason).not.toContain('as decided');
      expect(markdown).toBe(decide([['Rule']]).markdown);
      expect(markdown).toContain('5');
    });
  });
});
