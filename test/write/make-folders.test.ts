import { mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolders } from '../../src/write/make-folders.ts';
import { runCli } from '../helpers/run-cli.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kintsugi-folders-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test.each(['a', 'a/b/c', '.'])('makes %s with the folders around it', async (name) => {
  await makeFolders(join(root, name));
  expect((await stat(join(root, name))).isDirectory()).toBe(true);
});

test('leaves a folder that is there as it is, also behind a link', async () => {
  await mkdir(join(root, 'real/inside'), { recursive: true });
  await symlink(join(root, 'real'), join(root, 'link'));
  await makeFolders(join(root, 'link'));
  await makeFolders(join(root, 'link/new/deep'));
  expect((await readdir(join(root, 'real'))).sort()).toEqual(['inside', 'new']);
});

test('may be asked for the same folders at once', async () => {
  const names = ['a/b/c', 'a/b/d', 'a/b/c', 'a/e', 'a/b/c/f'];
  await Promise.all(names.map((name) => makeFolders(join(root, name))));
  for (const name of names) expect((await stat(join(root, name))).isDirectory()).toBe(true);
});

test.each([
  ['file', 'EEXIST'],
  ['file/a', 'ENOTDIR'],
  ['file/a/b', 'ENOTDIR'],
  ['nowhere', 'EEXIST'],
  ['nowhere/a', 'EEXIST'],
])('%s fails where a file or a broken link stands: %s', async (name, code) => {
  await writeFile(join(root, 'file'), '');
  await symlink(join(root, 'gone'), join(root, 'nowhere'));
  await expect(makeFolders(join(root, name))).rejects.toMatchObject({ code });
});

// Linux says of a new folder there that it does not exist.
test.runIf(process.platform === 'linux').each([
  ['build', ['build', '.', '--out', '/proc/self/new']],
  ['repair', ['repair', 'a.md', '--out', '/proc/self/new/folder']],
])('%s ends where no folder can be made', async (_, command) => {
  await writeFile(join(root, 'a.md'), '# A\n\nText.\n');
  const { status, stderr } = runCli(root, ...command);
  expect(stderr).toContain('Cannot write `/proc/self/new');
  expect([1, 2]).toContain(status);
});
