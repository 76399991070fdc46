import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../src/cache/open-store.ts';
import { pruneStore } from '../../src/cache/prune-store.ts';

const DAY = 86_400_000;
let cacheDir = '';

beforeEach(() => {
  cacheDir = mkdtempSync(join(tmpdir(), 'kintsugi-prune-'));
});
afterEach(() => rmSync(cacheDir, { recursive: true, force: true }));

/** Put a value that was last used so many days ago. */
function put(key: string, days: number): string {
  openStore(join(cacheDir, 'store')).put(key, 'value');
  const file = join(cacheDir, 'store', key.slice(0, 1), key.slice(1));
  const time = (Date.now() - days * DAY) / 1000;
  utimesSync(file, time, time);
  return file;
}

test('removes what was not used for thirty days, and looks once a day', () => {
  pruneStore(cacheDir, Date.now() - 2 * DAY);
  put('old-entry', 31);
  put('young-entry', 20);
  expect(pruneStore(cacheDir)).toBe(1);
  expect(readdirSync(join(cacheDir, 'store/y'))).toHaveLength(1);
  put('old-entry', 31);
  expect(pruneStore(cacheDir)).toBeUndefined();
});

test('what is read counts as used', () => {
  pruneStore(cacheDir, Date.now() - 2 * DAY);
  const file = put('old-entry', 31);
  expect(openStore(join(cacheDir, 'store')).get('old-entry')).toBe('value');
  expect(Date.now() - statSync(file).mtimeMs).toBeLessThan(DAY);
  expect(pruneStore(cacheDir)).toBe(0);
});
