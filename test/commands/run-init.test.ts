import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Terminal } from '../../src/commands/output/terminal.ts';
import { runCommand } from '../../src/commands/run-command.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kintsugi-init-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** @returns What `init` says in a folder with these files. */
async function init(...files: readonly string[]): Promise<string> {
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), '# A\n\nText.\n');
  }
  const texts: string[] = [];
  const terminal: Terminal = {
    out: (text) => void texts.push(text),
    err: (text) => void texts.push(text),
    isInteractive: false,
    color: false,
    paint: (_, text) => text,
  };
  expect(await runCommand(['init', root], terminal)).toBe(0);
  return texts.join('');
}

test.each([[[]], [['README.md', 'LICENSE.txt']], [['node_modules/x/a.md']]])(
  'a folder with %j gets a sample article',
  async (files) => {
    expect(await init(...files)).toContain('+ seeds/first-article.txt');
  },
);

// Once there is a folder `seeds`, only its files are articles.
test.each(['a.md', 'notes/deep/a.txt'])(
  'articles beside it, as %s, stay articles',
  async (file) => {
    const said = await init(file, 'README.md');
    expect(existsSync(join(root, 'seeds'))).toBe(false);
    expect(said).toContain('Every .txt and .md file of this folder is an article');
  },
);

test('articles in folders of seeds are articles', async () => {
  const said = await init('seeds/go/a.md');
  expect(existsSync(join(root, 'seeds/first-article.txt'))).toBe(false);
  expect(said).toContain('Put your articles, .txt or .md, into seeds/.');
});

test('what is installed need not be installed', async () => {
  expect(await init()).toContain('npm install ');
  expect(await init('node_modules/kintsugi/package.json')).not.toContain('npm install ');
});

test('a package.json that cannot be read stays, and is named', async () => {
  const said = await init('package.json');
  expect(readFileSync(join(root, 'package.json'), 'utf8')).toBe('# A\n\nText.\n');
  expect(said).toContain('! package.json  (no JSON object: mend it');
});

test('what is not installed is installed from a packed file', async () => {
  expect(await init()).toMatch(/npm install PATH\/kintsugi-\d+\.\d+\.\d+\.tgz/);
});

test.each([
  ['file:../kintsugi-0.1.0.tgz', true],
  ['file:kintsugi-0.1.0.tgz', false],
  ['file:packages/kintsugi-0.1.0.tgz', false],
  ['^0.1.0', false],
])('a package at %s is told to be outside: %s', async (source, isOutside) => {
  const text = JSON.stringify({ dependencies: { kintsugi: source } });
  writeFileSync(join(root, 'package.json'), text);
  const said = await init();
  expect(said.includes('GitHub does not have ../kintsugi-0.1.0.tgz')).toBe(isOutside);
  expect(said.includes('npm install ./kintsugi-0.1.0.tgz')).toBe(isOutside);
});
