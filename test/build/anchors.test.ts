import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { loadConfig } from '../../src/config/load-config.ts';

test('links may lead to headings, code, tables, footnotes and ids of an author', async () => {
  const root = mkdtempSync(join(tmpdir(), 'kintsugi-anchors-'));
  mkdirSync(join(root, 'seeds'));
  const good = ['#part', '#code-1', '#table-1', '#mine', 'b.md#there', 'b.md#code-1'];
  const links = [...good, '#code-9', 'b.md#mine'].map((url) => `[x](${url})`).join(' ');
  const parts = '```js\nx\n```\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n<span id="mine">own</span>';
  writeFileSync(
    join(root, 'seeds/a.md'),
    `# A\n\n${links}\n\n## Part\n\n${parts}\n\nNote[^1]\n\n[^1]: Text.\n`,
  );
  writeFileSync(join(root, 'seeds/b.md'), '# B\n\n## There\n\n```js\ny\n```\n');
  const { messages } = await build(await loadConfig(root, {}, {}));
  const page = readFileSync(join(root, 'dist/articles/a/index.html'), 'utf8');
  rmSync(root, { recursive: true });
  expect(messages.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([
    ['link-anchor-missing', '#code-9'],
    ['link-anchor-missing', 'b.md#mine'],
  ]);
  expect(page).toContain('href="/articles/b/#code-1"');
});
