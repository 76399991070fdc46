import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { drawDiagrams } from '../../src/build/draw-diagrams.ts';
import { build } from '../../src/build.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import type { Article } from '../../src/types/article.ts';
import type { BuildResult } from '../../src/types/build.ts';
import type { UserConfig } from '../../src/types/config.ts';
import type { DiagramRenderer } from '../../src/types/diagram.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kintsugi-limits-'));
  await mkdir(join(root, 'seeds'));
  await writeFile(join(root, 'seeds/fine.md'), '# Fine\n\nA sound article.\n');
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** Build one article under limits beside a sound one. */
async function buildWith(text: string, limits: UserConfig['limits'] = {}): Promise<BuildResult> {
  await writeFile(join(root, 'seeds/big.md'), text);
  const options = { limits, diagrams: { enabled: false } };
  await writeFile(join(root, 'site.config.mjs'), `export default ${JSON.stringify(options)};`);
  return build(await loadConfig(root, {}, {}));
}

const page = (name: string): Promise<string> =>
  readFile(join(root, `dist/articles/${name}/index.html`), 'utf8');

const row = (cells: number): string => `|${' a |'.repeat(cells)}\n`;

describe('over a limit only the article or its block suffers', () => {
  test('the size of a file', async () => {
    const { articles, messages } = await buildWith('x'.repeat(200), { fileBytes: 100 });
    expect(articles).toBe(1);
    expect(messages).toMatchObject([{ severity: 'error', ruleId: 'limit-file-size' }]);
    expect(messages[0]?.reason).toContain('200 bytes, more than the 100 of `limits.fileBytes`');
    expect(await page('fine')).toContain('A sound article.');
  });

  test('the cells of a table', async () => {
    const table = `${row(4)}|${' - |'.repeat(4)}\n${row(4).repeat(9)}`;
    const text = `# Big\n\nBefore.\n\n${table}\nAfter.\n`;
    const { messages } = await buildWith(text, { tableCells: 39 });
    expect(messages).toMatchObject([
      { severity: 'warning', ruleId: 'limit-table-cells', place: { start: { line: 5 } } },
    ]);
    expect(messages[0]?.reason).toContain('40 cells, more than the 39 of `limits.tableCells`');
    const html = await page('big');
    expect(html).toContain('| a | a | a | a |');
    expect(html).not.toContain('<table');
    expect(html).toMatch(/Before\.[\s\S]*After\./);
    expect((await buildWith(text, { tableCells: 40 })).messages).toEqual([]);
    expect(await page('big')).toContain('<table');
  });

  test('the cells of a table in HTML', async () => {
    const text = `# Big\n\n<table><tr>${'<td>cell</td>'.repeat(12)}</tr></table>\n\nAfter.\n`;
    const { messages } = await buildWith(text, { tableCells: 11 });
    expect(messages).toMatchObject([{ ruleId: 'limit-table-cells' }]);
    expect(await page('big')).toContain('&lt;');
    expect(await page('big')).toContain('After.');
  });

  test('the nesting of blocks and of HTML', async () => {
    const quotes = `${'> '.repeat(9)}deep words\n`;
    const html = `${'<div>'.repeat(30)}deep HTML${'</div>'.repeat(30)}\n`;
    const text = `# Big\n\nBefore.\n\n${quotes}\n${html}\nAfter.\n`;
    const { messages } = await buildWith(text, { nesting: 9 });
    expect(messages.map(({ ruleId, place }) => [ruleId, place?.start.line])).toEqual([
      ['limit-nesting', 5],
      ['limit-nesting', 7],
    ]);
    expect(messages[0]?.reason).toContain('more than the 9 of `limits.nesting`');
    expect(await page('big')).toMatch(/Before\.[\s\S]*deep words[\s\S]*deep HTML[\s\S]*After\./);
    expect((await buildWith(text)).messages).toEqual([]);
  });

  test.each([
    ['quotes', '> '.repeat(60_000)],
    ['items', '1. '.repeat(60_000)],
    ['emphasis', `${'*a '.repeat(9000)}${' b*'.repeat(9000)}`],
    ['HTML', '<div>'.repeat(60_000)],
  ])('nesting that no parser can take: %s', async (_, text) => {
    const { articles, messages } = await buildWith(`# Big\n\n${text}\n`);
    expect(articles).toBe(1);
    expect(messages).toMatchObject([{ severity: 'error', ruleId: 'article-too-deep' }]);
    expect(messages[0]?.reason).toContain('100 levels of `limits.nesting`');
  });

  test('the number of diagrams', async () => {
    const diagrams = [1, 2, 3, 4].map((n) => ({ id: `d${n}`, source: 's', label: 'l', line: n }));
    const article = { path: 'a.md', sections: [{ diagrams }] } as unknown as Article;
    const asked: number[] = [];
    const renderer: DiagramRenderer = {
      render: async (requests) => {
        asked.push(requests.length);
        return requests.map(() => ({ ok: false, ruleId: 'diagram-syntax', message: 'Broken.' }));
      },
      close: async () => undefined,
    };
    const { drawn, messages } = await drawDiagrams(article, renderer, 2);
    expect(asked).toEqual([2]);
    expect(drawn.size).toBe(4);
    expect(messages.map(({ ruleId }) => ruleId)).toEqual([
      'diagram-syntax',
      'diagram-syntax',
      'limit-diagrams',
    ]);
    expect(messages[2]?.reason).toContain('4 diagrams, more than the 2 of `limits.diagrams`');
    expect(messages[2]?.place?.start.line).toBe(3);
  });
});
