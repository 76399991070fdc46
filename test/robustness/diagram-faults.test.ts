import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { unpackChromium } from '../../src/diagrams/browser/unpack-chromium.ts';
import { createTestRenderer } from '../diagrams/support/create-test-renderer.ts';
import { tar } from '../diagrams/support/tar.ts';

/** Which call below the watched folder fails, and how. */
const fault = vi.hoisted(() => ({ folder: '', at: -1, code: '', calls: [] as string[] }));

function injected(name: string, file: unknown): Error | undefined {
  if (fault.folder === '' || !String(file).startsWith(fault.folder)) return undefined;
  const count = fault.calls.push(`${name} ${file}`);
  if (count - 1 !== fault.at) return undefined;
  const text = `${fault.code}: injected, ${name} '${file}'`;
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
    mkdtemp: failing('mkdtemp', real.mkdtemp),
    readFile: failing('readFile', real.readFile),
    rename: failing('rename', real.rename),
    writeFile: failing('writeFile', real.writeFile),
  };
});

vi.mock('node:fs', async (load) => {
  const real = await load<typeof import('node:fs')>();
  return {
    ...real,
    mkdirSync: (...args: Parameters<typeof real.mkdirSync>) => {
      const error = injected('mkdir', args[0]);
      if (error) throw error;
      return real.mkdirSync(...args);
    },
  };
});

const CODES = ['EACCES', 'ENOSPC', 'EMFILE', 'EIO'] as const;
const root = mkdtempSync(path.join(os.tmpdir(), 'kintsugi-diagram-faults-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => Object.assign(fault, { folder: '', calls: [] }));
afterEach(() => Object.assign(fault, { folder: '' }));

test('a cache of drawings that cannot be read or written costs nothing but time', async () => {
  const source = 'flowchart TD\n  A --> B';
  const drawn = new Set<string>();
  let injected = 0;
  for (let at = 0; ; at++) {
    const cacheDir = path.join(root, 'cache');
    await rm(cacheDir, { recursive: true, force: true });
    Object.assign(fault, { folder: path.join(cacheDir, 'diagrams'), at, calls: [] });
    fault.code = CODES[at % 4] ?? 'EIO';
    // Twice: the second one reads what the first one wrote.
    for (const label of ['first', 'second']) {
      const renderer = createTestRenderer({ cacheDir });
      const [result] = await renderer.render([{ source, label: 'x' }]);
      await renderer.close();
      expect(result?.ok, `${label}: ${fault.calls[at]}`).toBe(true);
      drawn.add(result?.ok ? result.svg : '');
    }
    const names = await readdir(cacheDir, { recursive: true }).catch(() => []);
    expect(names.filter((name) => /\.\d+\./.test(name))).toEqual([]);
    if (fault.calls[at] === undefined) break;
    injected += 1;
  }
  expect(drawn.size).toBe(1);
  expect(injected).toBeGreaterThan(4);
}, 120_000);

describe('unpacking the browser', () => {
  const bin = path.join(root, 'bin');
  const archives: readonly (readonly [name: string, bytes: Buffer])[] = [
    ['chromium.br', brotliCompressSync(Buffer.alloc(3e5, 'x'))],
    ['al2023.tar.br', brotliCompressSync(tar('lib/libnss3.so', 'nss'))],
    ['fonts.tar.br', brotliCompressSync(tar('fonts/a.ttf', 'font'))],
  ];
  beforeEach(async () => {
    await mkdir(bin, { recursive: true });
    for (const [name, bytes] of archives) await writeFile(path.join(bin, name), bytes);
  });

  test('fails whole wherever it fails, and then succeeds', async () => {
    const home = path.join(root, 'home');
    const dir = path.join(home, 'chromium-1');
    let injected = 0;
    for (let at = 0; ; at++) {
      await rm(home, { recursive: true, force: true });
      Object.assign(fault, { folder: home, at, code: CODES[at % 4], calls: [] });
      const ended = await unpackChromium(bin, dir).catch((error: Error) => error.message);
      if (fault.calls[at] === undefined) break;
      injected += 1;
      expect(ended).toContain('injected');
      expect(await readdir(home).catch(() => [])).toEqual([]);
      expect(await unpackChromium(bin, dir)).toBe(dir);
    }
    expect(injected).toBeGreaterThan(6);
  });

  test.each(archives.map(([name]) => name))('refuses a damaged %s', async (name) => {
    const home = path.join(root, `damaged-${name}`);
    const bytes = archives.find(([each]) => each === name)?.[1] ?? Buffer.alloc(0);
    await writeFile(path.join(bin, name), bytes.subarray(0, bytes.length / 2));
    await expect(unpackChromium(bin, path.join(home, 'chromium-1'))).rejects.toThrow();
    expect(await readdir(home)).toEqual([]);
  });
});
