import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findBrowsers } from '../../../src/diagrams/browser/find-browsers.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kintsugi-browsers-'));
  vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', undefined);
  vi.stubEnv('CHROME_PATH', undefined);
  vi.stubEnv('PUPPETEER_CACHE_DIR', join(root, 'cache'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

function write(path: string): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  return file;
}

/** The browsers of this test's folder, best first. */
function found(): string[] {
  const all = findBrowsers(undefined, root).map(({ name }) => name.replaceAll('`', ''));
  return all.filter((name) => name.startsWith(root)).map((name) => name.slice(root.length + 1));
}

test('the browser of the configuration is the only one, whether it is there or not', () => {
  const choices = findBrowsers('/nowhere/chrome', root);
  expect(choices.map(({ name, id }) => [name, id])).toEqual([
    ['`/nowhere/chrome`', '/nowhere/chrome:0:0'],
  ]);
});

test('those of the environment come first, each once, where they are files', () => {
  const own = write('own/chrome');
  vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', own);
  vi.stubEnv('CHROME_PATH', own);
  expect(found()).toEqual(['own/chrome']);
  vi.stubEnv('CHROME_PATH', join(root, 'own'));
  vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', join(root, 'nowhere'));
  expect(found()).toEqual([]);
});

test('of those that were downloaded the shell is the best, then the newest', () => {
  const shell = 'cache/chrome-headless-shell';
  write('cache/chrome/linux-200.0.0/chrome-linux64/chrome');
  write(`${shell}/linux-99.0.0/chrome-headless-shell-linux64/chrome-headless-shell`);
  write(`${shell}/linux-153.0.0/chrome-headless-shell-linux64/chrome-headless-shell`);
  write(`${shell}/linux-153.0.0/chrome-headless-shell-linux64/LICENSE`);
  expect(found()).toEqual([
    `${shell}/linux-153.0.0/chrome-headless-shell-linux64/chrome-headless-shell`,
    `${shell}/linux-99.0.0/chrome-headless-shell-linux64/chrome-headless-shell`,
    'cache/chrome/linux-200.0.0/chrome-linux64/chrome',
  ]);
});

test('they are looked for in five folders', () => {
  write('cache/chrome/b/1/2/3/4/chrome');
  expect(found()).toHaveLength(1);
  write('cache/chrome/c/1/2/3/4/5/chrome');
  expect(found()).toHaveLength(1);
});

test('what cannot be looked at is no browser, and the others are found', () => {
  // Fails like a file in a folder that this user may not enter, also where the user is root.
  mkdirSync(join(root, 'closed'));
  symlinkSync('chromium', join(root, 'closed/chromium'));
  write('open/chromium');
  vi.stubEnv('PATH', `${join(root, 'closed')}:${join(root, 'open')}`);
  expect(found()).toEqual(process.platform === 'linux' ? ['open/chromium'] : []);
});
