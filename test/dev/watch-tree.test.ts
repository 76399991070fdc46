import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchTree } from '../../src/dev/watch-tree.ts';

let root = '';
let folder = '';
let told: string[] = [];
let refusals: Error[] = [];
let close: () => void = () => undefined;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kintsugi-watch-'));
  folder = join(root, 'seeds');
  [told, refusals] = [[], []];
  mkdirSync(join(folder, 'deep/deeper'), { recursive: true });
  close = watchTree({
    folder,
    isIgnored: (path) => basename(path) === 'ignored',
    tell: (path) => told.push(path.slice(root.length + 1)),
    onRefusal: (error) => refusals.push(error),
  });
});
afterEach(() => {
  close();
  expect(refusals).toEqual([]);
  rmSync(root, { recursive: true, force: true });
});

/** Wait until a path is told; what was told before does not count. */
async function toldOf(path: string, change: () => void): Promise<void> {
  told = [];
  change();
  await vi.waitFor(() => expect(told).toContain(path), { timeout: 10_000 });
}

function write(path: string): () => void {
  return () => writeFileSync(join(root, path), 'text');
}

test('reports files that are created, written, moved and removed, at any depth', async () => {
  await toldOf('seeds/a.md', write('seeds/a.md'));
  await toldOf('seeds/a.md', write('seeds/a.md'));
  await toldOf('seeds/deep/deeper/b.md', write('seeds/deep/deeper/b.md'));
  const [from, to] = [join(folder, 'a.md'), join(folder, 'deep/a.md')];
  await toldOf('seeds/deep/a.md', () => renameSync(from, to));
  await toldOf('seeds/deep/a.md', () => rmSync(to));
});

test('reports the files of a new folder, and follows it under a new name', async () => {
  mkdirSync(join(root, 'elsewhere/inner'), { recursive: true });
  writeFileSync(join(root, 'elsewhere/inner/c.md'), 'text');
  await toldOf('seeds/new/inner/c.md', () =>
    renameSync(join(root, 'elsewhere'), join(folder, 'new')),
  );
  await toldOf('seeds/new/inner/d.md', write('seeds/new/inner/d.md'));
  await toldOf('seeds/moved/inner/c.md', () =>
    renameSync(join(folder, 'new'), join(folder, 'moved')),
  );
  await toldOf('seeds/moved/inner/e.md', write('seeds/moved/inner/e.md'));
});

test('comes back with the folder itself', async () => {
  await toldOf('seeds/deep', () => rmSync(folder, { recursive: true }));
  mkdirSync(folder);
  await vi.waitFor(
    () => {
      writeFileSync(join(folder, 'f.md'), 'text');
      expect(told).toContain('seeds/f.md');
    },
    { timeout: 10_000 },
  );
});

test('passes over what is ignored, and goes round no circle', async () => {
  mkdirSync(join(folder, 'ignored'));
  await toldOf('seeds/circle', () => symlinkSync(folder, join(folder, 'circle')));
  await toldOf('seeds/last.md', () => {
    write('seeds/ignored/g.md')();
    write('seeds/last.md')();
  });
  expect(told.filter((path) => /ignored\/|circle\//.test(path))).toEqual([]);
});
