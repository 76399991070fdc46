import { mkdirSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolders } from '../../../src/util/files/make-folders.ts';
import { runCli } from '../../helpers/run-cli.ts';

const system = { mkdirSync, statSync };

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kintsugi-folders-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test.each(['a', 'a/b/c', '.'])('makes %s with the folders around it', async (name) => {
  makeFolders(join(root, name), system);
  expect((await stat(join(root, name))).isDirectory()).toBe(true);
});

test('leaves a folder that is there as it is, also behind a link', async () => {
  await mkdir(join(root, 'real/inside'), { recursive: true });
  await symlink(join(root, 'real'), join(root, 'link'));
  makeFolders(join(root, 'link'), system);
  makeFolders(join(root, 'link/new/deep'), system);
  expect((await readdir(join(root, 'real'))).sort()).toEqual(['inside', 'new']);
});

test('another program may make the same folders meanwhile', async () => {
  const names = ['a/b/c', 'a/b/d', 'a/b/c', 'a/e', 'a/b/c/f'];
  const busy = (folder: string): void => {
    mkdirSync(folder);
    mkdirSync(folder);
  };
  for (const name of names) makeFolders(join(root, name), { mkdirSync: busy, statSync });
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
  expect(() => makeFolders(join(root, name), system)).toThrow(expect.objectContaining({ code }));
});

test('ends where the system says that a folder which is there is not', () => {
  const asked: string[] = [];
  const mkdirSync = (folder: string): never => {
    asked.push(folder);
    throw Object.assign(new Error(folder), { code: 'ENOENT' });
  };
  expect(() => makeFolders('/x/y', { mkdirSync, statSync })).toThrow('/');
  expect(asked).toEqual(['/x/y', '/x', '/']);
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

test.runIf(process.platform === 'linux')('a site is built where no cache can be', async () => {
  await mkdir(join(root, 'seeds'));
  await writeFile(join(root, 'seeds/a.md'), '# A\n\nText.\n');
  await symlink('/proc/self', join(root, '.cache'));
  const { status } = runCli(root, 'build', '--quiet');
  expect(status).toBe(0);
  expect(await readdir(join(root, 'dist/articles'))).toEqual(['a']);
});
