import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { preview, type RunningServer } from '../../../src/dev/preview.ts';

let folder = '';
let server: RunningServer | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kintsugi-serve-'));
  await mkdir(join(folder, 'boxes'));
  await writeFile(join(folder, 'index.html'), 'front');
  await writeFile(join(folder, 'boxes/index.html'), 'boxes');
  await writeFile(join(folder, '404.html'), 'none');
  server = await preview({ outDir: folder, base: '/notes/' }, { port: 0 });
});
afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

test.each([
  ['/notes/', 200, null],
  ['/notes', 301, '/notes/'],
  ['/notes?a=b', 301, '/notes/?a=b'],
  ['/notes/boxes', 301, '/notes/boxes/'],
  ['/notes/boxes/', 200, null],
  ['/notesandmore', 404, null],
  ['/', 404, null],
])('answers %s below a base', async (path, status, location) => {
  const answer = await fetch(new URL(path, server?.url), { redirect: 'manual' });
  expect(answer.status).toBe(status);
  expect(answer.headers.get('location')).toBe(location);
});
