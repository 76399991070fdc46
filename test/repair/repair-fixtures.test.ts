import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repair } from '../../src/repair/index.ts';

// test/fixtures/repair/<construct>-<case>/input.txt → expected.md, messages.txt.
// `negative` looks broken and must come out unchanged. UPDATE=1 rewrites.
const folder = 'test/fixtures/repair';
const update = process.env.UPDATE === '1';

function cases(): readonly string[] {
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, 'input.txt')));
}

function compare(path: string, actual: string): void {
  if (update) writeFileSync(path, actual);
  expect(existsSync(path), `${path} is missing; UPDATE=1 writes it`).toBe(true);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}

describe('repair', () => {
  test.each(cases())('mends %s', (name) => {
    const input = readFileSync(join(folder, name, 'input.txt'), 'utf8');
    const { markdown, messages } = repair(input);
    compare(join(folder, name, 'expected.md'), markdown);
    const lines = messages.map(
      ({ severity, ruleId, reason, place }) =>
        `${place?.start.line ?? 0} ${severity} ${ruleId}: ${reason}\n`,
    );
    compare(join(folder, name, 'messages.txt'), lines.join(''));
  });
});
