import { expect, test } from 'vitest';
import { formatPretty } from '../../src/report/format-pretty.ts';
import type { FilePath } from '../../src/types/brand.ts';
import type { Message } from '../../src/types/message.ts';

const message: Message = {
  severity: 'warning',
  source: 'site',
  ruleId: 'link-target-missing',
  reason: 'Unexpected link to `\u001b]52;c;AAAA\u0007\n::error::x`',
  path: 'seeds/a\n::error::b\u202e.md' as FilePath,
  place: { start: { line: 1, column: 3, offset: 2 }, end: { line: 1, column: 4, offset: 3 } },
};

test('names and text reach no terminal as commands', () => {
  const text = formatPretty([message], {
    color: false,
    sourceOf: () => 'a\t\u001b[31mb\u0007\u009b0m c',
  });
  expect(text).toBe(
    [
      'seeds/a␊::error::b\ufffd.md:1:3  warning  link-target-missing',
      '  Unexpected link to `␛]52;c;AAAA␇␊::error::x`',
      '  1 │ a ␛[31mb␇\ufffd0m c',
      '    │   ^',
      '',
    ].join('\n'),
  );
});

test.each([
  ['words at the beginning', 'abc def', [1, 1, 1, 4], '^^^'],
  ['words at the end', 'abc def', [1, 5, 1, 8], '    ^^^'],
  ['characters as wide as they are', '中文 x', [1, 2, 1, 3], '  ^^'],
  ['a line to its end where the place goes on', 'abc def', [1, 5, 2, 3], '    ^^^'],
  ['nothing where the whole line is meant', '  abc  ', [1, 3, 1, 6], undefined],
  ['nothing where nothing is', 'abc', [1, 2, 1, 2], undefined],
  ['the last column that is shown', 'a'.repeat(130), [1, 120, 1, 121], `${' '.repeat(119)}^`],
  ['a place behind it', 'a'.repeat(130), [1, 121, 1, 122], `${' '.repeat(41)}^`],
  ['no more than is shown', `b ${'a'.repeat(130)}`, [1, 3, 1, 130], `  ${'^'.repeat(120)}`],
] as const)('marks %s', (_, line, [startLine, startColumn, endLine, endColumn], marks) => {
  const place = {
    start: { line: startLine, column: startColumn, offset: 0 },
    end: { line: endLine, column: endColumn, offset: 0 },
  };
  const text = formatPretty([{ ...message, place }], { color: false, sourceOf: () => line });
  expect(text.split('\n')[3] || undefined).toBe(marks && `    │ ${marks}`);
});

test('of a long line the part around the place is shown', () => {
  const line = `${'中'.repeat(200)}🚀 here ${'b'.repeat(200)}`;
  const column = line.indexOf('here') + 1;
  const place = {
    start: { line: 1, column, offset: 0 },
    end: { line: 1, column: column + 4, offset: 0 },
  };
  const text = formatPretty([{ ...message, place }], { color: false, sourceOf: () => line });
  const [, , shown = '', marks = ''] = text.split('\n');
  expect(shown).toMatch(/^ {2}1 │ …中{37}🚀 here b+…$/u);
  expect(marks).toBe(`    │ ${' '.repeat(1 + 2 * 37 + 2 + 1)}^^^^`);
});
