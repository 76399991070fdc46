import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { listSeeds } from '../../src/read/list-seeds.ts';

// Root may read everything: the refusal is played.
vi.mock('node:fs/promises', async (original) => {
  const own = await original<typeof import('node:fs/promises')>();
  const readdir = (path: string, options: object): Promise<unknown> => {
    if (!path.endsWith('secret')) return Reflect.apply(own.readdir, own, [path, options]);
    return Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES', path }));
  };
  return { ...own, readdir };
});

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'kintsugi-list-'));
  mkdirSync(join(root, 'secret'));
  writeFileSync(join(root, 'a.md'), '# A\n');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('says which folder may not be read, and lists the rest', async () => {
  const { paths, messages } = await listSeeds(root, root, join(root, 'dist'));
  expect(paths).toEqual(['a.md']);
  expect(messages).toMatchObject([{ severity: 'error', ruleId: 'read-file', path: 'secret' }]);
});
