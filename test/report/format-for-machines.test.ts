import { expect, test } from 'vitest';
import { formatGithub } from '../../src/report/format-github.ts';
import { formatSarif } from '../../src/report/format-sarif.ts';
import type { FilePath } from '../../src/types/brand.ts';
import type { Message } from '../../src/types/message.ts';

const common = { source: 'site', ruleId: 'link-target-missing' } as const;
const messages: readonly Message[] = [
  {
    ...common,
    severity: 'error',
    reason: '100 % wrong\r\n::error::x',
    note: 'Mend it',
    path: 'seeds/a, b: 中.md' as FilePath,
    place: { start: { line: 2, column: 3, offset: 4 }, end: { line: 2, column: 5, offset: 6 } },
  },
  {
    ...common,
    severity: 'info',
    reason: 'long',
    path: 'seeds/b.md' as FilePath,
    place: { start: { line: 2, column: 3, offset: 4 }, end: { line: 4, column: 1, offset: 60 } },
  },
  { ...common, severity: 'warning', ruleId: 'unheard-of', reason: 'of no file' },
];

test('annotations of GitHub are one line each, whatever the text', () => {
  const title = 'title=kintsugi link-target-missing';
  expect(formatGithub(messages).split('\n')).toEqual([
    `::error file=seeds/a%2C b%3A 中.md,line=2,endLine=2,col=3,${title}::100 %25 wrong%0D%0A::error::x. Mend it`,
    `::notice file=seeds/b.md,line=2,endLine=4,${title}::long`,
    '::warning title=kintsugi unheard-of::of no file',
    '',
  ]);
});

test('SARIF has the rules that are used, and every message with its place', () => {
  const [run] = JSON.parse(formatSarif(messages)).runs;
  const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
  expect(ids).toEqual(['link-target-missing', 'unheard-of']);
  expect(run.tool.driver.rules[0].help.text).not.toBe('');
  const [first, second, third] = run.results;
  expect(first).toMatchObject({ level: 'error', ruleId: 'link-target-missing' });
  expect(first.message.text).toBe('100 % wrong\r\n::error::x. Mend it');
  expect(first.locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'seeds/a%2C%20b%3A%20%E4%B8%AD.md' },
    region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 5 },
  });
  expect(second.level).toBe('note');
  expect(third).toMatchObject({ level: 'warning', locations: [] });
});
