import { describe, expect, test } from 'vitest';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import { TAGS } from '../../../../src/repair/1-evidence/tags.ts';
import { claimPipedTables } from '../../../../src/repair/2-blocks/claim/claim-piped-tables.ts';
import { readBlocks } from '../../../../src/repair/read-blocks.ts';

/** The tables of a text that one extractor flattened, as the first and last line of each. */
function tablesOf(...lines: readonly string[]): readonly (string | undefined)[][] {
  return readBlocks(lines.join('\n'), 'trafilatura', [])
    .filter(({ kind }) => kind === 'table')
    .map((block) => [block.lines[0]?.text, block.lines.at(-1)?.text]);
}

describe('claimPipedTables', () => {
  test('a header right below a table begins another one', () => {
    expect(
      tablesOf(
        '| . | . |',
        '|---|---|',
        '| KIND | Job |',
        '| . | . |',
        '|---|---|',
        '| SIZE | 1 |',
      ),
    ).toEqual([
      ['| . | . |', '| KIND | Job |'],
      ['| . | . |', '| SIZE | 1 |'],
    ]);
  });

  test('rows of figures are rows, and no code', () => {
    const lines = ['| gRPC | HTTP |', '|---|---|', '| 1.5ms | 2.5ms |', '| 3.25ms | 4.25ms |'];
    expect(tablesOf('func main() {', '}', ...lines)).toEqual([[lines[0], lines.at(-1)]]);
  });

  test('a line between pipes is no table without a delimiter row', () => {
    const lines = splitLines('| 提示 |\nSome words go on here.\n| 注意 |');
    const scores = new Float64Array(lines.length * TAGS.length);
    claimPipedTables(lines, scores);
    expect(scores.some((score) => score !== 0)).toBe(false);
  });

  test('what has no pipe ends a table', () => {
    const lines = ['| 类型 | 宽度 |', '|---|---|', '| 整数 | 短 |'];
    expect(tablesOf(...lines, '* 以上均需有序')).toEqual([[lines[0], lines.at(-1)]]);
  });
});
