import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDiff } from '../../src/report/format-diff.ts';
import type { Edit } from '../../src/types/repair.ts';
import { applyEdits } from '../../src/util/text/apply-edits.ts';

const plain = (_: string, text: string): string => text;

function diff(source: string, edits: readonly Edit[]): string {
  return formatDiff('a.md', source, applyEdits(source, edits), edits, plain);
}

const edit = (start: number, end: number, text: string): Edit => ({
  ...{ start, end, text },
  ...{ rule: 'heading', confidence: 1 },
});

/** As `patch` does it, without mercy for a number that is wrong. */
function patch(source: string, text: string): string {
  const lines = source.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const out: string[] = [];
  let at = 0;
  const rows = text.split('\n').slice(0, -1);
  for (let row = 2; row < rows.length; ) {
    const [, from = '', old = '', to = '', fresh = ''] =
      /^@@ -(\d+),(\d+) \+(\d+),(\d+) @@$/.exec(rows[row] ?? '') ?? [];
    const start = Number(from) - (old === '0' ? 0 : 1);
    out.push(...lines.slice(at, start));
    at = start;
    expect(out.length).toBe(Number(to) - (fresh === '0' ? 0 : 1));
    const size = [Number(old) + at, Number(fresh) + out.length];
    for (row += 1; row < rows.length && !rows[row]?.startsWith('@@'); row += 1) {
      const line = rows[row] ?? '';
      if (line.startsWith('\\')) continue;
      const hasEnd = !rows[row + 1]?.startsWith('\\');
      const whole = line.slice(1) + (hasEnd ? '\n' : '');
      if (line[0] !== '+') expect(lines[at++]).toBe(whole);
      if (line[0] !== '-') out.push(whole);
    }
    expect([at, out.length]).toEqual(size);
  }
  return [...out, ...lines.slice(at)].join('');
}

test('shows lines with two around them', () => {
  const source = 'one\ntwo\nthree\nTitle\nfive\nsix\nseven\n';
  expect(diff(source, [edit(14, 14, '## ')])).toBe(
    [
      ...['--- a.md', '+++ a.md', '@@ -2,5 +2,5 @@', ' two', ' three'],
      ...['-Title', '+## Title', ' five', ' six', ''],
    ].join('\n'),
  );
});

test('says where the last line has no end', () => {
  expect(diff('a', [edit(1, 1, '\n')])).toBe(
    '--- a.md\n+++ a.md\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n',
  );
});

test('is empty where nothing changes', () => {
  expect(diff('a\n', [])).toBe('');
  expect(diff('a\n', [edit(0, 1, 'a')])).toBe('');
});

const texts = fc
  .array(fc.constantFrom('a', 'b', '\n', '\n', '\r\n', '\r', '\n\n'), { maxLength: 40 })
  .map((parts) => parts.join(''));

test('gives the Markdown when it is applied', () => {
  const cuts = fc.array(fc.record({ skip: fc.nat(8), cut: fc.nat(3), text: texts }), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(texts, cuts, (source, steps) => {
      const edits: Edit[] = [];
      let at = 0;
      for (const { skip, cut, text } of steps) {
        const start = Math.min(source.length, at + skip);
        at = Math.min(source.length, start + cut);
        edits.push(edit(start, at, text.slice(0, 5)));
      }
      expect(patch(source, diff(source, edits))).toBe(applyEdits(source, edits));
    }),
    { numRuns: 2000 },
  );
});
