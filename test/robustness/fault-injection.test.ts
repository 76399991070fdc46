import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runBuild } from '../helpers/run-build.ts';

/** Which call below the watched folder fails, and how. */
const fault = vi.hoisted(() => ({ folder: '', at: -1, code: '', calls: [] as string[] }));

/** The error of a call that must fail now. */
function injected(name: string, path: unknown): Error | undefined {
  if (fault.folder === '' || !String(path).startsWith(fault.folder)) return undefined;
  const count = fault.calls.push(`${name} ${path}`);
  if (count - 1 !== fault.at) return undefined;
  const text = `${fault.code}: injected, ${name} '${path}'`;
  return Object.assign(new Error(text), { code: fault.code });
}

vi.mock('node:fs/promises', async (load) => {
  const real = await load<typeof import('node:fs/promises')>();
  const failing =
    <A extends [unknown, ...unknown[]], R>(name: string, call: (...args: A) => R) =>
    (...args: A): R | Promise<never> => {
      const error = injected(name, args[0]);
      return error ? Promise.reject(error) : call(...args);
    };
  return {
    ...real,
    mkdir: failing('mkdir', real.mkdir),
    open: failing('open', real.open),
    rename: failing('rename', real.rename),
    writeFile: failing('writeFile', real.writeFile),
  };
});

vi.mock('node:fs', async (load) => {
  const real = await load<typeof import('node:fs')>();
  const failing =
    <A extends [unknown, ...unknown[]], R>(name: string, call: (...args: A) => R) =>
    (...args: A): R => {
      const error = injected(name, args[0]);
      if (error) throw error;
      return call(...args);
    };
  return {
    ...real,
    mkdirSync: failing('mkdir', real.mkdirSync),
    openSync: failing('open', real.openSync),
    renameSync: failing('rename', real.renameSync),
    writeFileSync: failing('writeFile', real.writeFileSync),
  };
});

let root = '';
beforeEach(async () => {
  fault.folder = '';
  root = await mkdtemp(join(tmpdir(), 'kintsugi-faults-'));
  await writeArticles('Old');
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function readFolder(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
  const texts = await Promise.all(files.map((file) => readFile(file, 'base64')));
  return new Map(files.sort().map((file, i) => [file.slice(folder.length), texts[i] ?? '']));
}

async function writeArticles(
  word: string,
  names: readonly string[] = ['one', 'two'],
): Promise<void> {
  await rm(join(root, 'seeds'), { recursive: true, force: true });
  await mkdir(join(root, 'seeds'));
  for (const name of names) {
    await writeFile(join(root, 'seeds', `${name}.md`), `# ${word} ${name}\n\n${word} text.\n`);
  }
}

const CODES = ['EACCES', 'ENOSPC', 'EMFILE', 'EIO'] as const;

test('whatever write fails in the output folder, the old site stays whole', async () => {
  expect((await runBuild(root)).code).toBe(0);
  const outDir = join(root, 'dist');
  const old = await readFolder(outDir);
  await writeArticles('New', ['one', 'three']);
  let injected = 0;
  for (let at = 0; ; at++) {
    Object.assign(fault, { folder: outDir, at, code: CODES[at % 4], calls: [] });
    const ran = await runBuild(root);
    const failed = fault.calls[at];
    if (failed === undefined) {
      expect(ran.code).toBe(0);
      break;
    }
    injected += 1;
    expect(ran.code, failed).toBe(1);
    expect(ran.errors.match(/Cannot write/g), failed).toHaveLength(1);
    expect(ran.errors).toContain(`${CODES[at % 4]}`);
    expect(ran.errors).toContain(outDir);
    fault.folder = '';
    const now = await readFolder(outDir);
    // The list of our files may name more than there are; the site itself is what it was.
    old.delete('/.kintsugi-files');
    now.delete('/.kintsugi-files');
    expect([...now.keys()], failed).toEqual([...old.keys()]);
    expect(now, failed).toEqual(old);
  }
  expect(injected).toBeGreaterThan(20);
  expect(await readFile(join(outDir, 'articles/three/index.html'), 'utf8')).toContain('New text.');
}, 120_000);

test('a cache that cannot be written costs nothing but time', async () => {
  const cacheDir = join(root, '.cache');
  let injected = 0;
  for (let at = 0; ; at++) {
    const code = CODES[at % 4] ?? 'EIO';
    await rm(cacheDir, { recursive: true, force: true });
    await writeArticles(`Text${at}`);
    Object.assign(fault, { folder: cacheDir, at, code, calls: [] });
    const ran = await runBuild(root);
    fault.folder = '';
    if (fault.calls[at] === undefined) break;
    injected += 1;
    expect(ran, fault.calls[at]).toEqual({ code: 0, errors: '' });
    const names = await readdir(cacheDir, { recursive: true });
    expect(names.filter((name) => /\.\d+\./.test(name))).toEqual([]);
    const page = await readFile(join(root, 'dist/articles/one/index.html'), 'utf8');
    expect(page).toContain(`Text${at}`);
  }
  expect(injected).toBeGreaterThan(6);
}, 120_000);
