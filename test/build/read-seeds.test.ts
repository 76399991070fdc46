import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ReadSeeds, readSeeds } from '../../src/build/read-seeds.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import type { FilePath } from '../../src/types/brand.ts';

const PATH = 'seeds/a.md' as FilePath;
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kintsugi-read-'));
  mkdirSync(join(root, 'seeds'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function read(known: ReadSeeds['marks'] = {}): Promise<ReadSeeds> {
  return readSeeds([PATH], { config: await loadConfig(root, {}, {}), settings: '' }, known);
}

/** Marks that an earlier build would have if the file were old. */
function markedAs(key: string): ReadSeeds['marks'] {
  const { size, mtimeMs, ctimeMs, ino } = statSync(join(root, PATH));
  return { [PATH]: [`${size} ${mtimeMs} ${ctimeMs} ${ino}`, key] };
}

test('an untouched file is not read', async () => {
  writeFileSync(join(root, PATH), '# A\n');
  const { seeds, marks } = await read(markedAs('known'));
  expect(seeds).toEqual([{ path: PATH, key: 'known' }]);
  expect(marks).toEqual(markedAs('known'));
});

test('a file that was written just now gets no mark', async () => {
  writeFileSync(join(root, PATH), '# A\n');
  expect((await read()).marks).toEqual({});
});

test('another text of the same size and time is read', async () => {
  writeFileSync(join(root, PATH), '# A\n');
  const { mtimeMs } = statSync(join(root, PATH));
  const marks = markedAs('known');
  await new Promise((resolve) => setTimeout(resolve, 20));
  writeFileSync(join(root, PATH), '# B\n');
  utimesSync(join(root, PATH), mtimeMs / 1000, mtimeMs / 1000);
  expect((await read(marks)).seeds[0]?.key).not.toBe('known');
});

test('decisions that come beside a file are seen', async () => {
  writeFileSync(join(root, PATH), '# A\n');
  const marks = markedAs('known');
  writeFileSync(join(root, 'seeds/a.repair.yml'), 'version: 1\n');
  const later = await read(marks);
  expect(later.seeds[0]?.key).not.toBe('known');
  expect(later.seeds[0]?.sidecar).toBeDefined();
  expect(later.marks).toEqual({});
});

test('texts do not stay in memory', async () => {
  writeFileSync(join(root, PATH), '# A\n');
  expect((await read()).seeds[0]).not.toHaveProperty('text');
});
