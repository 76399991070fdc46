import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listCode } from '../../src/cache/list-code.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kintsugi-code-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), '');
  }
}

test('lists what can change a site, at any depth, in one order', () => {
  const code = ['src/a/b/c.json', 'src/z.ts', 'templates/a.css', 'templates/fonts/a.woff2'];
  write(...code.toReversed(), 'src/notes.md', 'test/a.ts', 'package.json', 'src/a/b/c.tsbuildinfo');
  expect(listCode(root)).toEqual(code);
});

test('a folder that is not there holds nothing', () => {
  write('src/a.js');
  expect(listCode(root)).toEqual(['src/a.js']);
});
