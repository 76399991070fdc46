import { expect, test } from 'vitest';
import { compareMessages, makeResult } from '../../src/build/make-result.ts';
import type { FilePath } from '../../src/types/brand.ts';
import type { Message, Severity } from '../../src/types/message.ts';

function message(path: string, severity: Severity, line?: number, column = 1): Message {
  const point = { line: line ?? 1, column, offset: 0 };
  const place = line === undefined ? {} : { place: { start: point, end: point } };
  const own = path === '' ? {} : { path: path as FilePath };
  const reason = [path, severity, line, column].join(' ');
  return { ...{ severity, source: 'read', ruleId: 'r', reason }, ...own, ...place };
}

test('messages stand by file, in it by severity, in that by place; those of the site first', () => {
  const sorted = [
    message('', 'warning'),
    message('a.md', 'error', 9),
    message('a.md', 'warning'),
    message('a.md', 'warning', 2, 7),
    message('a.md', 'warning', 10, 3),
    message('a.md', 'warning', 10, 20),
    message('a.md', 'info', 1),
    message('b.md', 'error', 1),
    message('b.md', 'error', 2),
  ];
  for (const shuffled of [sorted.toReversed(), [...sorted.slice(4), ...sorted.slice(0, 4)]]) {
    expect(shuffled.sort(compareMessages)).toEqual(sorted);
  }
});

test('the slowest articles come first, ten of them', () => {
  const built = Array.from(
    { length: 12 },
    (_, i) => [`${i}.md` as FilePath, (i * 7) % 12] as const,
  );
  const files = { written: 0, unchanged: 0, removed: 0 };
  const prepared = { records: [], built, failed: [] };
  // Only what the result is made of.
  const parts = { prepared, pages: [], messages: [], files, timings: [] } as unknown;
  const { slowest } = makeResult(parts as Parameters<typeof makeResult>[0]);
  expect(slowest.map(([, ms]) => ms)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
});
