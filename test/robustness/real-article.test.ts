import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runBuild } from '../helpers/run-build.ts';

const gold = resolve(import.meta.dirname, '../fixtures/gold');

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kintsugi-real-'));
  await mkdir(join(root, 'seeds'));
  await writeFile(
    join(root, 'site.config.mjs'),
    'export default { diagrams: { enabled: false }, lang: "zh-CN" };\n',
  );
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** Without marks of blocks, links' addresses, and characters that markup shares with text. */
function squeeze(text: string): string {
  return text
    .replace(/^\s*(?:[-*+]|\d+[.)]|#{1,6}|>)\s+/, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/[\s[\]`*\\|]/g, '');
}

test.each([0, 1, 2, 3, 4])('every line of the whole article %i is on its page', async (number) => {
  const name = (await readdir(gold)).find((file) => file.startsWith(`00${number}_`)) ?? '';
  await cp(join(gold, name), join(root, 'seeds/article.md'));
  expect((await runBuild(root)).code).toBe(0);
  const html = await readFile(join(root, 'dist/articles/article/index.html'), 'utf8');
  const seen = squeeze(textOf(fromHtml(html)));
  const source = await readFile(join(gold, name), 'utf8');
  const lines = source.split('\n').filter((line) => {
    const isFence = /^\s*```/.test(line);
    return line.trim() !== '' && !isFence && !/^[\s|:-]+$/.test(line);
  });
  expect(lines.length).toBeGreaterThan(100);
  const lost = lines.filter((line) => !seen.includes(squeeze(line)));
  expect(lost).toEqual([]);
  for (const [, secret] of source.matchAll(/(\$\{\{[^}]*\}\})/g)) {
    expect(seen).toContain(squeeze(secret ?? ''));
  }
});

test('a page whose body comes out empty is an error', async () => {
  await writeFile(join(root, 'seeds/article.md'), '<script>alert(1)</script>\n');
  const { code, errors } = await runBuild(root);
  expect(code).toBe(1);
  expect(errors).toContain('article-empty');
});
