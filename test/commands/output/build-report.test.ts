import { expect, test } from 'vitest';
import {
  listProblems,
  noArticles,
  profileOf,
  summaryOf,
  summaryOfShard,
} from '../../../src/commands/output/build-report.ts';
import type { Terminal } from '../../../src/commands/output/terminal.ts';
import type { FilePath } from '../../../src/types/brand.ts';
import type { BuildResult } from '../../../src/types/build.ts';
import type { Message, Severity } from '../../../src/types/message.ts';
import { config } from '../../render/support/sample.ts';

/** Shows colours as words. */
const terminal: Terminal = {
  out: () => undefined,
  err: () => undefined,
  isInteractive: false,
  color: false,
  paint: (format, text) => `<${format}>${text}</${format}>`,
};

function messagesOf(severity: Severity, count: number): Message[] {
  const source = 'site';
  return Array.from({ length: count }, (_, i) => ({
    ...{ severity, source, ruleId: 'broken-link', reason: `${severity} ${i + 1}.` },
  }));
}

const result: BuildResult = {
  ...{ articles: 1, pages: 1, diagrams: { drawn: 1, failed: 0 }, mended: 1, messages: [] },
  ...{ files: { written: 4, unchanged: 5, removed: 6 }, timings: [], slowest: [] },
};
const files = '\n  /project/dist (4 written, 5 unchanged, 6 removed)\n';

test('a build without a finding', () => {
  expect(summaryOf(result, config, 1234.6, terminal)).toBe(
    `<green>✓</green> 1 page · 1 diagram · 1 mended block · 0 warnings · 1.23 s${files}`,
  );
});

test('a build with warnings is still well; one with an error is not', () => {
  const warned = { ...result, messages: messagesOf('warning', 1) };
  expect(summaryOf(warned, config, 0, terminal)).toMatch(/^<green>✓<.* · 1 warning · 0.00 s\n/);
  const messages = [...messagesOf('error', 1), ...messagesOf('warning', 2)];
  const failed = { ...result, pages: 2, diagrams: { drawn: 2, failed: 3 }, mended: 0, messages };
  expect(summaryOf(failed, config, 5, terminal)).toBe(
    `<red>✗</red> 2 pages · 5 diagrams (3 not drawn) · 0 mended blocks · 2 warnings · 1 error · 0.01 s${files}`,
  );
});

test('a share has articles and no pages', () => {
  const share = { ...result, articles: 3, messages: messagesOf('error', 2) };
  expect(summaryOfShard(share, config, 2000, terminal)).toBe(
    '<red>✗</red> 3 articles · 0 warnings · 2 errors · 2.00 s\n' +
      '  /project/.cache (no pages: `--merge` makes the site)\n',
  );
});

/** The messages that are listed, and what is said of those that are not. */
function listed(messages: readonly Message[], isVerbose = false): [string[], string | undefined] {
  const text = listProblems({ ...result, messages }, config, isVerbose, terminal);
  return [text.match(/\b(?:error|warning|info) \d+/g) ?? [], /<dim>(.*)\n<\/dim>/.exec(text)?.[1]];
}

test('all errors are listed, behind as many warnings as fit a screen', () => {
  const errors = messagesOf('error', 12);
  const [all, more] = listed([...errors, ...messagesOf('info', 1), ...messagesOf('warning', 8)]);
  expect(all).toHaveLength(20);
  expect([all[0], all[7], all[8], all[19]]).toEqual([
    ...['warning 1', 'warning 8', 'error 1', 'error 12'],
  ]);
  expect(more).toBeUndefined();
});

test.each([
  [9, '… and 1 warning more: `kintsugi check`'],
  [10, '… and 2 warnings more: `kintsugi check`'],
])('of %i warnings eight are listed', (count, says) => {
  const [some, more] = listed(messagesOf('warning', count));
  expect(some).toHaveLength(8);
  expect(more).toBe(says);
});

test('everything is listed where that is asked for', () => {
  const messages = [...messagesOf('info', 2), ...messagesOf('warning', 10)];
  expect(listed(messages, true)[0]).toHaveLength(12);
});

test('a folder without articles gets a hint how to begin', () => {
  expect(noArticles(config, terminal)).toBe(
    '<yellow>warning</yellow>  No articles in `/project/seeds`. ' +
      'Put .txt or .md files there, or begin with `kintsugi init`\n',
  );
});

test('stages and the slowest articles stand in columns', () => {
  const timings = [
    ['read', 5],
    ['articles', 12345],
  ] as const;
  expect(profileOf({ ...result, timings })).toBe(
    'Stages\n  read             5 ms\n  articles     12345 ms\n',
  );
  const slowest = [['seeds/a.md' as FilePath, 12]] as const;
  expect(profileOf({ ...result, timings: [], slowest })).toBe(
    'Stages\nSlowest articles\n       12 ms  seeds/a.md\n',
  );
});
