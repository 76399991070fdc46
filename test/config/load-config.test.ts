import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ConfigError } from '../../src/config/config-error.ts';
import { loadConfig } from '../../src/config/load-config.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kintsugi-config-'));
  await mkdir(join(root, 'seeds'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function load(source?: string, env: Record<string, string> = {}) {
  if (source !== undefined) {
    await writeFile(join(root, 'site.config.ts'), `export default ${source}`);
  }
  return loadConfig(root, {}, env);
}

async function problem(source: string): Promise<string> {
  const error = await load(source).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ConfigError);
  return error instanceof ConfigError ? error.message : '';
}

describe('loadConfig', () => {
  test('needs no file', async () => {
    const config = await load();
    expect(config).toMatchObject({ base: '/', lang: 'zh-CN', locale: 'zh-CN', url: '' });
    expect(config.seedsDir).toBe(join(root, 'seeds'));
    expect(config.outDir).toBe(join(root, 'dist'));
  });

  test('takes a folder without `seeds` for the articles themselves', async () => {
    await rm(join(root, 'seeds'), { recursive: true });
    expect((await load()).seedsDir).toBe(root);
    await mkdir(join(root, 'texts'));
    expect((await load('{ seeds: "texts" }')).seedsDir).toBe(join(root, 'texts'));
  });

  test.each([
    ['docs', '/docs/'],
    ['/docs', '/docs/'],
    ['/', '/'],
    ['', '/'],
    ['https://you.github.io/a/b', '/a/b/'],
  ])('writes the base %s as %s', async (base, expected) => {
    expect((await load(JSON.stringify({ base }))).base).toBe(expected);
  });

  test('takes the base from the environment where no option says one', async () => {
    expect((await load('{}', { KINTSUGI_BASE: '/env' })).base).toBe('/env/');
    expect((await loadConfig(root, { base: '/flag' }, { KINTSUGI_BASE: '/env' })).base).toBe(
      '/flag/',
    );
  });

  test.each([
    ['{ titel: "x" }', 'Unknown option `titel` in site.config.ts. Did you mean `title`?'],
    ['{ diagrams: { timeout: 5 } }', 'Did you mean `timeoutMs`?'],
    ['{ lang: 5 }', 'Option `lang` in site.config.ts is 5, expected a language like "zh-CN"'],
    ['{ locale: "de" }', 'expected one of "zh-CN", "en"'],
    [
      '{ repair: { threshold: 2 } }',
      '`repair.threshold` in site.config.ts is 2, expected a number from 0 to 1',
    ],
    [
      '{ articles: { a: { tags: "go" } } }',
      '`articles.a.tags` in site.config.ts is "go", expected a list',
    ],
    ['{ url: "https://you.github.io/notes" }', 'https://you.github.io", without a path'],
    ['{ url: "https://you.github.io?x" }', 'without a path'],
    ['{ url: "you.github.io" }', 'expected an address like "https://you.github.io"'],
    ['{ base: "../up" }', 'expected a path like "/docs/"'],
    ['{ outDir: "." }', 'which contains the project'],
    ['{ outDir: "seeds" }', 'which contains the articles'],
    ['{ seeds: "../elsewhere" }', 'outside the project'],
    ['{ seeds: "seed" }', 'Option `seeds` is "seed", and there is no folder'],
    ['{ seeds: "site.config.ts" }', 'and there is no folder'],
    ['{ repair: { treshold: 0.5 } }', 'Did you mean `threshold`?'],
    ['{ articles: { a: { titel: "x" } } }', 'Unknown option `articles.a.titel`'],
    ['{ concepts: { synonyms: { Go: "golang" } } }', '`concepts.synonyms.Go`'],
    ['{ diagrams: { timeoutMs: 1 } }', 'expected a whole number from 100 to 600000'],
    ['{ diagrams: { mermaid: { theme: "dark" } } }', '`diagrams.mermaid.theme`'],
    ['{ diagrams: { mermaid: { flowchart: () => 1 } } }', 'an object of texts, numbers, lists'],
    ['{ limits: { nesting: 4000 } }', 'expected a whole number from 4 to 400'],
    ['{ code: { themes: { light: "vitesse-ligth" } } }', 'Did you mean `vitesse-light`?'],
    ['{ code: { themes: { light: "vitesse-light" } } }', 'which colour different things'],
    ['{ code: { languages: [{ name: "x" }] } }', 'a TextMate grammar with `name` and `scopeName`'],
    [
      '{ markdown: { remarkPlugins: ["remark-math"] } }',
      'expected a plugin, or `[plugin, options]`',
    ],
    ['{ markdown: { remarkPlugin: [] } }', 'Did you mean `remarkPlugins`?'],
    ['{ strings: { serach: "Find" } }', 'Did you mean `search`?'],
    ['{ strings: { mendedCount: "many" } }', 'expected a function that gives the text'],
    ['{ strings: { blockKinds: { table: 1 } } }', '`strings.blockKinds.table`'],
    ['5', 'The default export of site.config.ts is 5'],
    ['{ title: nonsense }', 'nonsense is not defined'],
  ])('refuses %s', async (source, expected) => {
    expect(await problem(source)).toContain(expected);
  });

  test.each(['', 'export const config = { title: "x" };', '({ title: "x" });'])(
    'refuses a file that gives no options: %j',
    async (source) => {
      await writeFile(join(root, 'site.config.ts'), source);
      await expect(loadConfig(root, {}, {})).rejects.toThrow('has no default export');
    },
  );

  test('reports all wrong options at once', async () => {
    const text = await problem('{ titel: "x", lang: 5 }');
    expect(text.split('\n')).toHaveLength(2);
  });
});
