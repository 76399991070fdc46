import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Terminal } from '../../../src/commands/output/terminal.ts';
import { runCommand } from '../../../src/commands/run-command.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kintsugi-files-'));
  writeFileSync(join(root, 'broken.md'), '##No space\n');
  writeFileSync(join(root, 'whole.md'), '# Whole\n');
  writeFileSync(join(root, 'empty.md'), '');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function said(isInteractive: boolean): Promise<string> {
  const texts: string[] = [];
  const terminal: Terminal = {
    out: () => {},
    err: (text) => void texts.push(text),
    isInteractive,
    color: false,
    paint: (_, text) => text,
  };
  const out = join(root, 'out');
  const files = ['broken.md', 'whole.md', 'empty.md'].map((name) => join(root, name));
  expect(await runCommand(['repair', ...files, '--out', out], terminal)).toBe(1);
  expect(readdirSync(out)).toEqual(['broken.md', 'whole.md']);
  return texts.join('');
}

test('at a terminal it says how many files were mended', async () => {
  expect(await said(true)).toMatch(/empty\.md: error .*\n1 mended, 1 as it was\n$/);
});

test('a text beside Markdown of its name is not passed over in silence', async () => {
  writeFileSync(join(root, 'whole.txt'), 'Another text.\n');
  const texts: string[] = [];
  const terminal: Terminal = {
    out: () => {},
    err: (text) => void texts.push(text),
    isInteractive: false,
    color: false,
    paint: (_, text) => text,
  };
  await runCommand(['repair', root, '--check'], terminal);
  expect(texts.join('')).toMatch(
    /whole\.txt: passed over: Markdown of the same name stands beside\n/,
  );
});

test('in a pipe it reports errors only', async () => {
  expect(await said(false)).toMatch(/^.*empty\.md: error .*\n$/);
});
