import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(os.tmpdir(), 'kintsugi-test-'));
const cli = path.resolve(import.meta.dirname, '../../src/cli.ts');

// The browser is unpacked once for all tests.
const cache = path.resolve(import.meta.dirname, '../../node_modules/.cache/kintsugi');
mkdirSync(cache, { recursive: true });
mkdirSync(path.join(folder, '.cache'));
symlinkSync(cache, path.join(folder, '.cache/kintsugi'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...argv: string[]): { readonly status: number | null; readonly said: string } {
  const env = { ...process.env, NO_COLOR: '1' };
  const child = spawnSync(process.execPath, [cli, 'diagrams', ...argv], { cwd: folder, env });
  return { status: child.status, said: `${child.stdout}${child.stderr}` };
}

test('writes a picture for each diagram and says which could not be drawn', () => {
  const blocks = ['graph LR\n  A[甲] --> B[f(x)]', 'graph LR\n  A -->\n  --> B'];
  const text = blocks.map((code) => `\`\`\`mermaid\n${code}\n\`\`\`\n`).join('\n');
  writeFileSync(path.join(folder, 'article.md'), text);
  const { status, said } = run('article.md', '--format', 'png', '--out', 'out');
  expect(said).toMatch(/article\.md, diagram 2: error {2}Parse error on line \d/);
  expect(status).toBe(1);
  expect(readdirSync(path.join(folder, 'out'))).toEqual(['article-1.png']);
  const png = readFileSync(path.join(folder, 'out', 'article-1.png'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
}, 60_000);

test('takes what the decisions beside an article say is a diagram', () => {
  writeFileSync(
    path.join(folder, 'decided.txt'),
    'Title\n\nSome words.\n\npie\n"a" : 1\n\nOther words.\n',
  );
  const decision = '- { at: pie, lines: 2, as: code, lang: mermaid }\n';
  writeFileSync(path.join(folder, 'decided.repair.yml'), decision);
  const { status, said } = run('decided.txt', '--out', 'decided');
  expect(said).toMatch(/^1 written to .*, 0 failed$/m);
  expect(status).toBe(0);
}, 60_000);

test('takes no diagram from front matter', () => {
  const example = '  ```mermaid\n  pie\n    "a" : 1\n  ```';
  const text = `---\ntitle: A\ndescription: |\n${example}\n---\n\n# A\n\nText.\n`;
  writeFileSync(path.join(folder, 'headed.md'), text);
  const { status, said } = run('headed.md', '--out', 'headed');
  expect(said).toMatch(/^Nothing to write: no Mermaid diagram in 1 file$/m);
  expect(status).toBe(0);
}, 60_000);

test('names what of a folder it passes over', () => {
  const inside = path.join(folder, 'linked');
  mkdirSync(inside);
  symlinkSync(path.join(folder, 'nowhere.md'), path.join(inside, 'link.md'));
  const { said } = run('linked', '--out', 'none');
  expect(said).toContain('linked/link.md');
  expect(said).toContain('Symbolic link leaves the project, or leads nowhere');
});

test('says where there is nothing to write', () => {
  writeFileSync(path.join(folder, 'plain.md'), '```go\nfunc main() {}\n```\n');
  const { status, said } = run('plain.md', '--out', 'none');
  expect(said).toBe('Nothing to write: no Mermaid diagram in 1 file\n');
  expect(status).toBe(0);
  expect(readdirSync(folder)).not.toContain('none');
});

test('names a format that it does not know', () => {
  const { status, said } = run('--format', 'gif');
  expect(said).toContain('Option `--format` is `gif`, expected svg, png, pdf');
  expect(status).toBe(2);
});
