import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Flattened } from '../../../src/repair/profile/dialect.ts';
import { mendTables } from '../../../src/repair/tables/mend-tables.ts';
import { printTable } from '../../../src/repair/tables/print-table.ts';
import type { MendedTable } from '../../../src/types/structure.ts';

const mendTable = (lines: readonly string[], dialect: Flattened): MendedTable | undefined =>
  mendTables([{ lines, dialect }])[0];
const cells = (lines: readonly string[]): readonly (readonly string[])[] =>
  mendTable(lines, 'trafilatura')?.rows.map((row) => row.map((cell) => cell.text)) ?? [];

describe('mendTable on piped rows', () => {
  test('joins rows cut after a cell with inline code', () => {
    const lines = ['| 名称 | 类型 |', '|---|---|', 'qps |', 'Counter |', '| 延迟 | Gauge |'];
    expect(cells(lines)).toEqual([
      ['名称', '类型'],
      ['qps', 'Counter'],
      ['延迟', 'Gauge'],
    ]);
  });

  test('tells which cells hold code', () => {
    const lines = ['| 名称 | 类型 |', '|---|---|', 'qps |', 'Counter |', '| 延迟 | Gauge |'];
    const rows = mendTable(lines, 'trafilatura')?.rows ?? [];
    expect(rows[1]?.map((cell) => cell.trace)).toEqual(['code', 'unknown']);
    expect(rows[2]?.map((cell) => cell.trace)).toEqual(['plain', 'unknown']);
  });

  test('takes a slid paragraph out of the header', () => {
    const lines = [
      '| 路由如下: | 权重 | 状态 |',
      '|---|---|---|',
      '| 1 | 正常 | |',
      '| 0 | 隔离 |',
    ];
    const table = mendTable(lines, 'trafilatura');
    expect(table?.before).toBe('路由如下:');
    expect(cells(lines)).toEqual([
      ['权重', '状态'],
      ['1', '正常'],
      ['0', '隔离'],
    ]);
  });

  test('keeps a table whose first row lacks a cell', () => {
    const lines = ['| 名 | 值 | 备注 |', '|---|---|---|', '| a | 1 | |', '| b | 2 | 注 |'];
    expect(mendTable(lines, 'trafilatura')?.before).toBeUndefined();
    expect(cells(lines)[1]).toEqual(['a', '1', '']);
  });

  test('puts the cells of a short row where their types belong', () => {
    const lines = [
      '| Key | Text | Required |',
      '|---|---|---|',
      '| a | The name of the key. | true |',
      '| b | The kind of the key. | false |',
      '| c | true | |',
    ];
    expect(cells(lines)[3]).toEqual(['c', '', 'true']);
    expect(mendTable(lines, 'trafilatura')?.notes).toHaveLength(1);
  });

  test('finds the columns where the delimiter row is lost', () => {
    const lines = ['| ID |', 'Text |', '| 1 |', 'one |', '| 2 |', 'two |'];
    expect(cells(lines)).toEqual([
      ['ID', 'Text'],
      ['1', 'one'],
      ['2', 'two'],
    ]);
  });

  test('leaves pipes inside words', () => {
    const lines = ['| Expression | Meaning |', '|---|---|', '| a||b | or |'];
    expect(cells(lines)[1]).toEqual(['a||b', 'or']);
  });
});

describe('mendTable on pipes that are text', () => {
  test('leaves pipes between brackets', () => {
    const lines = ['| Option | Text |', '|---|---|', '--open |', 'Open it (boolean | string) |'];
    expect(cells(lines)[1]).toEqual(['--open', 'Open it (boolean | string)']);
    expect(cells(['| Key | Mark |', '|---|---|', '| open | ( |', '| close | ) |'])).toEqual([
      ['Key', 'Mark'],
      ['open', '('],
      ['close', ')'],
    ]);
  });

  test('gives the last cell of a cut row all that is too much', () => {
    const lines = ['| Option | Text |', '|---|---|', '--port |', 'Port |'];
    lines.push('--level |', 'info | warn | error | silent |', '--force |', 'Force it |');
    expect(cells(lines).slice(1)).toEqual([
      ['--port', 'Port'],
      ['--level', 'info | warn | error | silent'],
      ['--force', 'Force it'],
    ]);
  });
});

describe('mendTable on short headers', () => {
  test('puts the names of some columns last, and a lone name first', () => {
    const row = '| a | b | c |';
    expect(cells(['| Hive | RDBMS | |', '|---|---|---|', row])[0]).toEqual(['', 'Hive', 'RDBMS']);
    expect(cells(['| Options | |', '|---|---|', '| --port | Port |'])[0]).toEqual(['Options', '']);
  });

  test('keeps all names of a table without rows', () => {
    const table = mendTable(['| Step | Time | Result |', '|---|'], 'trafilatura');
    expect(table?.rows).toHaveLength(1);
    expect(table?.columns).toBe(3);
  });
});

describe('mendTable on rows of plain text', () => {
  const plain = (lines: readonly string[]): readonly (readonly string[])[] =>
    mendTable(lines, 'resiliparse')?.rows.map((row) => row.map((cell) => cell.text)) ?? [];

  test('starts a cell at a mark that answers', () => {
    const lines = ['能力 方案甲 方案乙', '离线导出 ✅ 直接写入文件 ❌ 只能在线查看'];
    expect(plain(lines)[1]).toEqual(['离线导出', '✅ 直接写入文件', '❌ 只能在线查看']);
  });

  test('keeps a number and its unit together', () => {
    const lines = [
      '引擎 请求数 QPS P99延迟 内存占用',
      '甲 5,000 42,800 18 ms 142 MB',
      '乙 5,000 31,500 47 ms 586 MB',
    ];
    expect(plain(lines).slice(1)).toEqual([
      ['甲', '5,000', '42,800', '18 ms', '142 MB'],
      ['乙', '5,000', '31,500', '47 ms', '586 MB'],
    ]);
  });

  test('finds the columns by what their cells are like', () => {
    const lines = [
      '名称 类型 说明',
      'maxConns int 最大连接数',
      'timeout duration 请求的超时时间',
      'userAgent string 请求头里的名称',
    ];
    expect(plain(lines)).toEqual(lines.map((line) => line.split(' ')));
  });

  test('keeps brackets and commas inside a cell', () => {
    const lines = ['Name Type', 'cache Map<String, Integer>', 'tags list (a, b)', 'size int'];
    expect(plain(lines)[1]).toEqual(['cache', 'Map<String, Integer>']);
  });

  test('reports a row that lacks a cell', () => {
    const lines = [
      '级别 必填 说明',
      'INFO 是 记录关键路径',
      'ERROR 否 记录业务失败',
      'DEBUG 记录调试信息',
    ];
    expect(plain(lines)[3]).toEqual(['DEBUG', '', '记录调试信息']);
    expect(mendTable(lines, 'resiliparse')?.notes).toEqual([
      { line: 3, rule: 'table-short-row', reason: 'Unexpected row with 2 cells, expected 3' },
    ]);
  });

  test('makes no table of one line', () => {
    expect(mendTable(['名称 类型'], 'resiliparse')).toBeUndefined();
  });

  test('makes no table of sentences', () => {
    const prose = [
      'In Short',
      'Think of a kitchen. Every cook knows what the next one needs.',
      'Quick Answer',
      'Think of a cook. The tools are where they should be.',
      'Think of the guests. They wait for the soup.',
    ];
    expect(mendTable(prose, 'resiliparse')).toBeUndefined();
  });

  test('keeps every token in order, in any text', () => {
    const word = fc.constantFrom('a', 'B2', '名称', '1.2', '(', ')', 'x,', '的', '✅', 'f()', '<T');
    const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 6 }), (lines) => {
        const table = mendTable(lines, 'resiliparse');
        const kept = table?.rows.map((row) => row.flatMap((cell) => cell.text || []).join(' '));
        expect(kept ?? lines).toEqual(lines);
      }),
      { numRuns: 50 },
    );
  });
});

describe('printTable', () => {
  test('escapes pipes', () => {
    expect(printTable([['a|b', 'c']])).toEqual(['| a\\|b | c |', '| --- | --- |']);
  });
});

test('mendTable keeps every visible character and never throws', () => {
  const piece = fc.constantFrom(
    '| a | b |',
    'x |',
    '| y |',
    '|---|---|',
    '|',
    '| |',
    'p | q | |',
    'text',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (lines) => {
      const table = mendTable(lines, 'trafilatura');
      if (!table) return;
      const kept = [table.before ?? '', ...table.rows.flat().map((cell) => cell.text)].join('');
      const visible = (text: string): string => [...text.replace(/[\s|-]/g, '')].sort().join('');
      expect(visible(kept)).toBe(visible(lines.join('')));
      for (const row of table.rows) expect(row).toHaveLength(table.columns);
    }),
    {
      examples: [
        [['|', '| y |', '| |', 'p | q | |', '| |', '|', '| a | b |', '|', 'p | q | |', 'text']],
      ],
    },
  );
});

describe('mendTables on plain tables with the same header', () => {
  const table = (...lines: string[]) => ({ lines, dialect: 'resiliparse' as const });
  const cells = (mended: ReturnType<typeof mendTables>[number]) =>
    mended?.rows.map((row) => row.map((cell) => cell.text));

  test('splits their rows together, and gives each its own', () => {
    const [first, second] = mendTables([
      table('名称 版本', 'golang 1.10', 'docker 18.03', 'nginx 1.14'),
      table('名称 版本', 'redis server 5.0'),
    ]);
    expect(cells(first)).toHaveLength(4);
    expect(cells(second)).toEqual([
      ['名称', '版本'],
      ['redis server', '5.0'],
    ]);
  });

  test('keeps the order of tables of either dialect', () => {
    const piped = {
      lines: ['| a | b |', '|---|---|', '| 1 | 2 |'],
      dialect: 'trafilatura' as const,
    };
    const [plain, other] = mendTables([table('键 值', '甲 乙', '丙 丁'), piped]);
    expect(plain?.columns).toBe(2);
    expect(cells(other)?.[1]).toEqual(['1', '2']);
  });

  test('leaves a column empty whose header asks a yes or no that was dropped', () => {
    const [mended] = mendTables([
      table(
        '参数 类型 是否必填 说明',
        'host string 主机地址',
        'port int 端口号',
        'name string 名称',
      ),
    ]);
    expect(cells(mended)?.slice(1)).toEqual([
      ['host', 'string', '', '主机地址'],
      ['port', 'int', '', '端口号'],
      ['name', 'string', '', '名称'],
    ]);
  });

  test('keeps the words of every line', () => {
    const line = fc.array(fc.constantFrom('a', '1.2', '说明', '(x', 'y)', '✅', '🚀'), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 6 }), (rows) => {
        const lines = rows.map((words) => words.join(' '));
        const [mended] = mendTables([table(...lines)]);
        const kept = cells(mended)?.map((row) => row.filter(Boolean).join(' '));
        expect(kept ?? lines).toEqual(lines);
      }),
      { numRuns: 60 },
    );
  });
});
