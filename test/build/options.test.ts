import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import type { BuildResult } from '../../src/types/build.ts';

let root = '';
let changes = 0;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kintsugi-options-'));
  mkdirSync(join(root, 'seeds'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Build with a configuration as a person writes it. */
async function run(config: string): Promise<BuildResult> {
  // Node keeps a module by its address: each configuration is another file.
  for (const name of readdirSync(root)) {
    if (name.startsWith('site.config')) rmSync(join(root, name));
  }
  changes += 1;
  writeFileSync(join(root, 'site.config.mjs'), `export default ${config};\n// ${changes}\n`);
  return build(await loadConfig(root, {}, {}));
}

function page(name = 'a'): string {
  return readFileSync(join(root, `dist/articles/${name}/index.html`), 'utf8');
}

function write(text: string): void {
  writeFileSync(join(root, 'seeds/a.md'), text);
}

/** A plugin of remark that shouts, and one of rehype that adds elements, as source. */
const SHOUT = `() => (tree) => {
  for (const node of tree.children[1].children) node.value = node.value.toUpperCase();
}`;
const ADD = `(options) => (tree) => {
  tree.children.push(
    { type: 'element', tagName: 'p', properties: { onClick: 'evil()' }, children: [{ type: 'text', value: options.text }] },
    { type: 'element', tagName: 'script', properties: {}, children: [{ type: 'text', value: 'evil()' }] },
  );
}`;

test('plugins change articles, and what they make is sanitised', async () => {
  write('# Title\n\nwords of the text\n');
  await run('{}');
  expect(page()).toContain('words of the text');
  const plugins = `{ remarkPlugins: [${SHOUT}], rehypePlugins: [[${ADD}, { text: 'added' }]] }`;
  const { messages } = await run(`{ markdown: ${plugins} }`);
  expect(page()).toContain('WORDS OF THE TEXT');
  expect(page()).toContain('<p>added</p>');
  expect(page()).not.toContain('evil');
  expect(messages.map(({ ruleId }) => ruleId)).toContain('unsafe-html');
  await run(`{ markdown: ${plugins.replace("'added'", "'other'")} }`);
  expect(page()).toContain('<p>other</p>');
}, 60_000);

test('a plugin may ask where a text stands', async () => {
  write('# Title\n\nwords of the text\n');
  const tell = `() => (tree) => {
    const paragraph = tree.children.find(({ tagName }) => tagName === 'p');
    const [text] = paragraph.children;
    text.value += ' of line ' + text.position.start.line;
  }`;
  await run(`{ markdown: { rehypePlugins: [${tell}] } }`);
  expect(page()).toContain('words of the text of line 3');
}, 60_000);

test('a plugin that throws spoils its article alone, and says so', async () => {
  write('# Title\n\nwords\n');
  writeFileSync(join(root, 'seeds/b.md'), '# Fine\n\nother words\n');
  const picky = `() => (tree, file) => { if (String(file).includes('# Title')) throw new Error('no') }`;
  const { messages, articles } = await run(`{ markdown: { remarkPlugins: [${picky}] } }`);
  expect(articles).toBe(1);
  expect(messages).toMatchObject([{ ruleId: 'plugin-failed', reason: 'A plugin failed: no' }]);
  expect(page('b')).toContain('other words');
}, 60_000);

test('code follows themes, aliases and grammars', async () => {
  write('# T\n\n```ourgo\nfunc main() {}\n```\n\n```tiny\nlet x\n```\n');
  const grammar = `{ name: 'tiny', scopeName: 'source.tiny', patterns: [{ match: 'let', name: 'keyword' }] }`;
  const css = (): string => {
    const name =
      readdirSync(join(root, 'dist/assets')).find((file) => /^style-.*\.css$/.test(file)) ?? '';
    return readFileSync(join(root, 'dist/assets', name), 'utf8');
  };
  await run('{}');
  const before = css();
  expect(page()).not.toMatch(/<span class="k\w+">func ?<\/span>/);
  const themes = `{ light: 'vitesse-light', dark: 'vitesse-dark' }`;
  await run(`{ code: { themes: ${themes}, aliases: { ourgo: 'go' }, languages: [${grammar}] } }`);
  expect(page()).toMatch(/<span class="k\w+">func ?<\/span>/);
  expect(page()).toMatch(/<span class="k\w+">let<\/span>/);
  expect(css()).not.toBe(before);
}, 60_000);

test('strings of the interface are the project’s', async () => {
  write('# T\n\n##No space\n\ntext\n');
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a configuration
  const strings = "{ copy: 'Take it', mendedCount: (count) => `${count} seams` }";
  await run(`{ lang: 'en', strings: ${strings} }`);
  expect(page()).toContain('Take it');
  expect(page()).toContain('1 seams');
  expect(page()).toContain('Skip to content');
  await run(`{ lang: 'en', strings: ${strings.replace('seams', 'joints')} }`);
  expect(page()).toContain('1 joints');
}, 60_000);
