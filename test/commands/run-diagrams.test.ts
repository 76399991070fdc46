import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runDiagrams } from '../../src/commands/run-diagrams.ts';
import type { Terminal } from '../../src/commands/terminal.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'kintsugi-test-'));
const said: string[] = [];
const terminal: Terminal = {
  out: (text) => void said.push(text),
  err: (text) => void said.push(text),
  isInteractive: false,
  color: false,
  paint: (_, text) => text,
};

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('writes a picture for each diagram and says which could not be drawn', async () => {
  const article = path.join(folder, 'article.md');
  const blocks = ['graph LR\n  A[甲] --> B[f(x)]', 'graph LR\n  A -->\n  --> B'];
  writeFileSync(article, blocks.map((code) => `\`\`\`mermaid\n${code}\n\`\`\`\n`).join('\n'));
  const out = path.join(folder, 'out');
  expect(await runDiagrams([article, '--format', 'png', '--out', out], terminal)).toBe(1);
  expect(readdirSync(out)).toEqual(['article-1.png']);
  expect(readFileSync(path.join(out, 'article-1.png')).subarray(1, 4).toString()).toBe('PNG');
  expect(said.join('')).toMatch(/article\.md, diagram 2: error\s+Parse error on line 3/);
}, 60_000);

test('names a format that it does not know', async () => {
  await expect(runDiagrams(['--format', 'gif'], terminal)).rejects.toThrow('svg, png, pdf');
});
