import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { repair } from '../../src/repair/index.ts';
import { applyEdits } from '../../src/util/text/apply-edits.ts';

const seed = readFileSync(new URL('../../seeds/001_2e166264dbaf8ce4.txt', import.meta.url), 'utf8');
const flattened = seed.split('\n').slice(0, 120).join('\n');
const markdown = '## Part\n\nA paragraph with `code` in it.\n\n- one\n- two\n\n'.repeat(8);

test('a flattened half is rebuilt, the Markdown before it stays', () => {
  const source = `${markdown}##Damaged\n\n${flattened}`;
  const { markdown: repaired, edits, blocks } = repair(source);
  expect(applyEdits(source, edits)).toBe(repaired);
  expect(repaired.startsWith(`${markdown}## Damaged\n\n`)).toBe(true);
  expect(repaired.slice(markdown.length)).toContain('```go\n');
  const last = blocks.at(-1)?.lines[1] ?? 0;
  expect(last).toBeGreaterThan(150);
  expect(last).toBeLessThanOrEqual(source.split('\n').length);
  expect(repair(repaired).markdown).toBe(repaired);
});

test('places of messages count in the whole text', () => {
  const { messages } = repair(`${markdown}${flattened}`);
  const offsets = messages.map(({ place }) => place?.start.offset ?? 0);
  expect(offsets.length).toBeGreaterThan(0);
  expect(Math.min(...offsets)).toBeGreaterThanOrEqual(markdown.length);
});
