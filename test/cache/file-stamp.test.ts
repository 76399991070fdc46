import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileStamp } from '../../src/cache/file-stamp.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kintsugi-stamp-'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('another text has another stamp, the same text at another time, too', () => {
  const file = join(root, 'a');
  writeFileSync(file, 'a');
  const first = fileStamp(file)?.stamp;
  expect(fileStamp(file)?.stamp).toBe(first);
  utimesSync(file, 1, 1);
  const second = fileStamp(file)?.stamp;
  writeFileSync(file, 'ab');
  expect(new Set([first, second, fileStamp(file)?.stamp]).size).toBe(3);
});

test('two seconds after its last change a file is settled', () => {
  const file = join(root, 'a');
  writeFileSync(file, 'a');
  const { mtimeMs, ctimeMs } = statSync(file);
  const last = Math.max(mtimeMs, ctimeMs);
  expect(fileStamp(file, last + 2000)?.isSettled).toBe(false);
  expect(fileStamp(file, last + 2001)?.isSettled).toBe(true);
});

test('folders and what is not there have no stamp', () => {
  expect(fileStamp(root)).toBeUndefined();
  expect(fileStamp(join(root, 'b'))).toBeUndefined();
});
