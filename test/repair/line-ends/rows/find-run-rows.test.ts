import { expect, test } from 'vitest';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import { findRunRows } from '../../../../src/repair/line-ends/rows/find-run-rows.ts';
import { rebuild } from '../../../../src/repair/rebuild.ts';
import { applyEdits } from '../../../../src/util/text/apply-edits.ts';

const HEADER = 'Name Type About Default Needed';
const TABLE = [
  '| Name | Type | About | Default | Needed |',
  '|---|---|---|---|---|',
  '| port | int | the port of the server | 80 | no |',
  '| host | string | where it listens |  | yes |',
  '| name | string | what it is called in lists |  | yes |',
  '| depth | int | how deep it looks |  | no |',
  '| place | string | its place |  | no |',
].join('\n');

function mended(line: string, table = TABLE): string {
  const text = `${table}\nMore:\n${line}\n`;
  const out = applyEdits(text, findRunRows(splitLines(text), []));
  return out.slice(`${table}\nMore:\n`.length, -1);
}

test('parts the rows of a table whose header the text has', () => {
  expect(
    mended(`${HEADER} size int how much (in kB, or MB) it holds no path string its folder 80 yes`),
  ).toBe(
    [
      '| Name | Type | About | Default | Needed |',
      '|---|---|---|---|---|',
      '| size | int | how much (in kB, or MB) it holds | | no |',
      '| path | string | its folder | 80 | yes |',
    ].join('\n'),
  );
});

test('frees a table from what stands before and behind it', () => {
  const row = '| size | int | its size | | no |';
  const head = `| Name | Type | About | Default | Needed |\n|---|---|---|---|---|\n`;
  expect(mended(`Of the cache${HEADER} size int its size no - Of the disk`)).toBe(
    `Of the cache\n${head}${row}\n- Of the disk`,
  );
  expect(mended(`${HEADER} size int its size no ${HEADER} size int its size no`)).toBe(
    `${head}${row}\n${head}${row}`,
  );
});

test('keeps cells whole that hold a bracket', () => {
  expect(mended(`${HEADER} mask int its bits 72 (8 in base 9) no user int its owner no`)).toContain(
    '\n| user | int | its owner | | no |',
  );
});

test.each([
  [
    'a header that the text has nowhere else',
    'Name Type Default About Needed size int 5 its size no',
  ],
  ['a header without rows', HEADER],
  ['words of which no column tells the rows', `${HEADER} size number its size`],
  ['rows that lack what tells them', `${HEADER} size int its size no path number its folder`],
  ['what is too long', `${HEADER}${' size int its size no'.repeat(130)}`],
])('leaves %s', (_, line) => {
  expect(mended(line)).toBe(line);
});

test('learns from rows whose cells moved to the left of an empty one', () => {
  const moved = TABLE.replaceAll('|  | yes |', '| yes | |').replaceAll('|  | no |', '| no | |');
  expect(moved).toContain('| its place | no | |');
  const line = `${HEADER} size int its size 80 no path string its folder yes`;
  expect(mended(line, moved)).toContain(
    '\n| size | int | its size | 80 | no |\n| path | string | its folder | | yes |',
  );
});

test('learns from rows that break behind code', () => {
  const broken = TABLE.replace('what it is called in lists |  | yes |', '`name`|\n | yes |');
  expect(broken).not.toBe(TABLE);
  expect(mended(`${HEADER} size int its size no`, broken)).toContain(
    '\n| size | int | its size | | no |',
  );
});

test('leaves what a person has decided on', () => {
  const text = `${TABLE}\n${HEADER} size int its size no\n`;
  const override = { lines: [8, 8], as: 'paragraph' } as const;
  expect(findRunRows(splitLines(text), [])).not.toEqual([]);
  expect(findRunRows(splitLines(text), [override])).toEqual([]);
});

test('makes a table of them, and takes nothing behind it for a row', () => {
  const text = [
    'Servers',
    'What a server can be told, and what its parts can be told, stands in these tables.',
    TABLE,
    '- Cache',
    `The cache has these.${HEADER} size int its size no`,
    ' The disk has others, which few people need.',
    `${HEADER} path string its folder 80 yes`,
    '- Logs',
    'They are written to a file.',
  ].join('\n');
  const { markdown } = rebuild(`${text}\n`, 'trafilatura', {});
  expect(markdown).toContain('| size | int | its size |  | no |\n\n');
  expect(markdown).toContain('| path | string | its folder | 80 | yes |\n');
  expect(markdown.match(/^\| --- /gm)).toHaveLength(3);
});
