import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runBuild } from '../helpers/run-build.ts';

const isRoot = process.getuid?.() === 0;
const canMount = isRoot && process.platform === 'linux' && tryMount();

function tryMount(): boolean {
  const probe = join(tmpdir(), `kintsugi-mount-${process.pid}`);
  try {
    execFileSync('mkdir', ['-p', probe]);
    mount(probe, 'size=64k');
    unmount(probe);
    return true;
  } catch {
    return false;
  } finally {
    execFileSync('rmdir', [probe]);
  }
}

function mount(folder: string, options: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'none', folder], { stdio: 'ignore' });
}

function unmount(folder: string): void {
  execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
}

let root = '';
let outDir = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kintsugi-output-'));
  outDir = join(root, 'dist');
  await mkdir(join(root, 'seeds'));
  await mkdir(outDir);
  await write('Old');
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function write(word: string, padding = ''): Promise<void> {
  await writeFile(join(root, 'seeds/one.md'), `# ${word} one\n\n${word} text. ${padding}\n`);
}

/** The site's files; the list of them may name more than there are. */
async function readSite(): Promise<Map<string, string>> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.kintsugi-'));
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  const texts = await Promise.all(paths.map((path) => readFile(path, 'base64')));
  return new Map(paths.map((path, i) => [path, texts[i] ?? '']));
}

async function expectOldSite(spoil: () => unknown, mend: () => unknown, code: string) {
  expect(await runBuild(root)).toEqual({ code: 0, errors: '' });
  const old = await readSite();
  // Text that no compression of the file system makes small.
  await write('New', Array.from({ length: 40_000 }, (_, i) => (i * 7919) % 99_991).join(' '));
  await spoil();
  const { code: exit, errors } = await runBuild(root);
  const left = await readdir(outDir);
  const now = await readSite();
  await mend();
  expect(exit).toBe(1);
  expect(errors.match(/Cannot write/g)).toHaveLength(1);
  expect(errors).toContain(code);
  expect(errors).toContain(outDir);
  expect(now).toEqual(old);
  expect(left).not.toContain('.kintsugi-new');
  expect(await runBuild(root)).toEqual({ code: 0, errors: '' });
  expect(await readFile(join(outDir, 'articles/one/index.html'), 'utf8')).toContain('New text.');
}

const withMount = canMount ? describe : describe.skip;
withMount(`on a file system of its own${canMount ? '' : ' (needs root and mount)'}`, () => {
  afterEach(() => unmount(outDir));

  test('a full disk leaves the old site', async () => {
    mount(outDir, 'size=900k');
    const remount = (size: string) =>
      execFileSync('mount', ['-o', `remount,size=${size}`, outDir], { stdio: 'ignore' });
    await expectOldSite(
      () => undefined,
      () => remount('20m'),
      'ENOSPC',
    );
  });

  test('a file system that is read-only leaves the old site', async () => {
    mount(outDir, 'size=20m');
    const remount = (mode: string) =>
      execFileSync('mount', ['-o', `remount,${mode}`, outDir], { stdio: 'ignore' });
    await expectOldSite(
      () => remount('ro'),
      () => remount('rw'),
      'EROFS',
    );
  });
});

describe('an output folder that cannot be used', () => {
  const title = isRoot ? 'without the right to write (root may write anywhere)' : 'read-only';
  test.skipIf(isRoot)(`${title}`, async () => {
    await expectOldSite(
      () => chmod(outDir, 0o500),
      () => chmod(outDir, 0o700),
      'EACCES',
    );
  });

  test('that another program filled keeps every file', async () => {
    const theirs = { 'index.html': 'theirs', 'articles/one/index.html': 'also theirs' };
    await mkdir(join(outDir, 'articles/one'), { recursive: true });
    for (const [path, text] of Object.entries(theirs)) await writeFile(join(outDir, path), text);
    const before = await readSite();
    const { code, errors } = await runBuild(root);
    expect(code).toBe(1);
    expect(errors.match(/was not written by this program/g)).toHaveLength(1);
    expect(errors).toContain('choose another `outDir`');
    expect(await readSite()).toEqual(before);
  });

  test('that is a file says so', async () => {
    await rm(outDir, { recursive: true });
    await writeFile(outDir, 'a file');
    const { code, errors } = await runBuild(root);
    expect(code).toBe(1);
    expect(errors).toContain(outDir);
    expect(await readFile(outDir, 'utf8')).toBe('a file');
  });
});
