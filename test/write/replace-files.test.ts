import { linkSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type FileChanges, replaceFiles } from '../../src/write/replace-files.ts';
import { stagedPath } from '../../src/write/stage-file.ts';

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return { ...real, linkSync: vi.fn(real.linkSync) };
});

let root = '';
let staging = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kintsugi-replace-'));
  staging = join(root, '.new');
  await mkdir(staging);
});
afterEach(async () => {
  vi.mocked(linkSync).mockReset();
  await rm(root, { recursive: true, force: true });
});

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** All files and folders of the site; a folder ends with `/`. */
async function site(): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const found: Record<string, string> = {};
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (path.startsWith(staging)) continue;
    const name = path.slice(root.length + 1);
    if (entry.isDirectory()) found[`${name}/`] = '';
    else found[name] = await readFile(path, 'utf8');
  }
  return found;
}

const OLD = { 'a.html': 'old a', 'kept/b.html': 'old b', 'left/c/d.html': 'old d' };

/** Lay the old site out, stage new files, and put them in place. */
async function replace(
  { fresh, stale }: FileChanges,
  finish: () => Promise<void> = async () => undefined,
): Promise<void> {
  for (const [path, text] of Object.entries(OLD)) await put(join(root, path), text);
  for (const path of fresh) await put(stagedPath(path, staging), `new ${path}`);
  const targetOf = (path: string): string => join(root, path);
  const makeFolder = async (folder: string): Promise<void> => {
    await mkdir(folder, { recursive: true });
  };
  await replaceFiles({ fresh, stale }, { staging, root, targetOf, makeFolder }, finish);
}

const CHANGES: FileChanges = {
  fresh: ['a.html', 'kept/new.html', 'added/e/f.html', 'added/g.html', 'top.html'],
  stale: ['left/c/d.html'],
};

test('new files stand in place, old ones are gone with the folders that they leave empty', async () => {
  await replace(CHANGES);
  expect(await site()).toEqual({
    ...{ 'a.html': 'new a.html', 'top.html': 'new top.html' },
    ...{ 'kept/': '', 'kept/b.html': 'old b', 'kept/new.html': 'new kept/new.html' },
    ...{ 'added/': '', 'added/e/': '', 'added/e/f.html': 'new added/e/f.html' },
    'added/g.html': 'new added/g.html',
  });
});

test('an old file that somebody else has removed is gone', async () => {
  await replace({ fresh: [], stale: ['left/x.html'] });
  expect(await site()).toEqual({ ...OLD, 'kept/': '', 'left/': '', 'left/c/': '' });
});

test('all is ready when the last step is taken', async () => {
  await replace(CHANGES, async () => {
    const { 'left/': _, 'left/c/': __, ...now } = await site();
    expect(Object.keys(now)).toHaveLength(9);
    expect(now['a.html']).toBe('new a.html');
  });
  expect.assertions(2);
});

const OLD_SITE = { ...OLD, 'kept/': '', 'left/': '', 'left/c/': '' };

test('where the last step fails, all files are the old ones, and there are no others', async () => {
  const failing = replace(CHANGES, () => Promise.reject(new Error('no list')));
  await expect(failing).rejects.toThrow('no list');
  expect(await site()).toEqual(OLD_SITE);
});

test('where a file cannot be put in place, those before it are the old ones', async () => {
  await mkdir(join(root, 'top.html/x'), { recursive: true });
  await expect(replace(CHANGES)).rejects.toMatchObject({
    diagnostic: { ruleId: 'write-failed', reason: expect.stringContaining('top.html') },
  });
  expect(await site()).toEqual({ ...OLD_SITE, 'top.html/': '', 'top.html/x/': '' });
});

test('old files are kept by links, which take no room', async () => {
  const old = join(root, 'a.html');
  await put(old, OLD['a.html']);
  const { ino } = await stat(old);
  await replace(CHANGES, async () => {
    expect((await stat(join(staging, 'old-0'))).ino).toBe(ino);
  });
  expect.assertions(1);
});

test('and by copies where the file system has no links', async () => {
  vi.mocked(linkSync).mockImplementation(() => {
    throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
  });
  const failing = replace(CHANGES, () => Promise.reject(new Error('no list')));
  await expect(failing).rejects.toThrow('no list');
  expect(await site()).toEqual(OLD_SITE);
});
