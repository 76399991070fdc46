import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type ProjectWatch, watchProject } from '../../src/dev/watch-project.ts';

let root = '';
let watched: ProjectWatch;
const told = new Set<string>();

/** Watch a project whose articles lie in a hidden folder, as somebody may want. */
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'kintsugi-watch-')));
  for (const folder of ['.notes/deep/.git', '.notes/node_modules', '.notes/dist']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  told.clear();
  const config = { root, seedsDir: join(root, '.notes'), outDir: join(root, '.notes/dist') };
  const tell = (paths: ReadonlySet<string>): void => {
    for (const path of paths) told.add(path.slice(root.length + 1));
  };
  watched = watchProject(config, tell, (text) => expect(text).toBe(''));
});
afterEach(() => {
  watched.close();
  rmSync(root, { recursive: true, force: true });
});

test('tells of articles and the configuration, not of what holds no article', async () => {
  const others = ['.notes/deep/.git/a.md', '.notes/node_modules/a.md', '.notes/dist/a.md', 'a.ts'];
  for (const name of [...others, '.notes/a.md', '.notes/deep/b.md', 'site.config.ts']) {
    writeFileSync(join(root, name), '');
  }
  const wanted = ['.notes/a.md', '.notes/deep/b.md', 'site.config.ts'];
  await vi.waitFor(() => expect([...told].sort()).toEqual(wanted), { timeout: 10_000 });
});

test('tells what another watcher has seen', async () => {
  watched.note(join(root, 'templates/a.ts'));
  await vi.waitFor(() => expect([...told]).toEqual(['templates/a.ts']), { timeout: 10_000 });
});
