import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { prunePrograms } from '../../src/program/prune-programs.ts';

const DAY_S = 86_400;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kintsugi-programs-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('programs of yesterday go, but for those with a name', () => {
  const now = Date.now();
  for (const name of ['p-old', 'p-named', 'p-new']) mkdirSync(join(folder, name));
  for (const name of ['p-old', 'p-named']) {
    utimesSync(join(folder, name), now / 1000, now / 1000 - 2 * DAY_S);
  }
  writeFileSync(join(folder, 'current-1'), 'p-named');
  prunePrograms(folder, now);
  expect(readdirSync(folder).sort()).toEqual(['current-1', 'p-named', 'p-new']);
});

test('a missing folder is no error', () => {
  expect(() => prunePrograms(join(folder, 'none'))).not.toThrow();
});
