import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import type { BuildResult } from '../../src/types/build.ts';

const SECRET = 'a word that no page may show';

let folder = '';
let root = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kintsugi-paths-'));
  root = join(folder, 'project');
  await put('outside/secret.md', `# Secret\n\n${SECRET}\n`);
  await put('outside/secret.repair.yml', `- {at: "${SECRET}", as: heading}\n`);
  await put('project/seeds/fine.md', '# Fine\n\nA sound article.\n');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

async function run(): Promise<BuildResult> {
  const config = await loadConfig(root, {}, {});
  return build({ ...config, diagrams: { ...config.diagrams, enabled: false } });
}

/** All files below a folder, by their paths from it. */
async function listFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return files.map((entry) => relative(dir, join(entry.parentPath, entry.name))).sort();
}

async function siteText(): Promise<string> {
  const dist = join(root, 'dist');
  const files = await listFiles(dist);
  const texts = await Promise.all(files.map((file) => readFile(join(dist, file), 'utf8')));
  return texts.join('\n');
}

describe('symbolic links', () => {
  test.each([
    ['a file', 'outside/secret.md', 'linked.md'],
    ['a folder', 'outside', 'linked'],
    ['nothing', 'nowhere.md', 'linked.md'],
  ])('to %s outside of the project are passed over', async (_, target, name) => {
    await symlink(join(folder, target), join(root, 'seeds', name));
    const { articles, messages } = await run();
    expect(articles).toBe(1);
    expect(messages).toMatchObject([{ ruleId: 'read-link-outside', path: `seeds/${name}` }]);
    expect(await siteText()).not.toContain(SECRET);
  });

  test('that lead in a circle end', async () => {
    await symlink(join(root, 'seeds'), join(root, 'seeds/again'));
    expect((await run()).articles).toBe(1);
  });

  test('inside of the project are followed', async () => {
    await put('project/shared/more.md', '# More\n\nText.\n');
    await symlink(join(root, 'shared'), join(root, 'seeds/shared'));
    expect((await run()).articles).toBe(2);
  });

  test('in the place of decisions are refused', async () => {
    await symlink(join(folder, 'outside/secret.repair.yml'), join(root, 'seeds/fine.repair.yml'));
    const { articles, messages } = await run();
    expect(articles).toBe(1);
    expect(messages).toContainEqual(
      expect.objectContaining({ ruleId: 'read-file', path: 'seeds/fine.repair.yml' }),
    );
  });

  test('in the place of the articles’ folder are a mistake of the configuration', async () => {
    await rm(join(root, 'seeds'), { recursive: true });
    await symlink(join(folder, 'outside'), join(root, 'seeds'));
    await expect(loadConfig(root, {}, {})).rejects.toThrow('leads out of the project');
  });

  test('in the output folder are not written through', async () => {
    await mkdir(join(root, 'dist'));
    await symlink(join(folder, 'outside'), join(root, 'dist/articles'));
    await expect(run()).rejects.toThrow('leads out of the output folder');
    expect(await listFiles(join(folder, 'outside'))).toEqual(['secret.md', 'secret.repair.yml']);
    expect((await readdir(join(root, 'dist'))).filter((name) => !name.startsWith('.'))).toEqual([
      'articles',
    ]);
  });
});

/** Names that a file system takes and another one, or an address, does not. */
const NAMES = [
  ...['CON.md', 'nul.txt', 'aux.md', 'COM1.md', 'lpt9.txt', 'prn.x.md', 'Nul .md'],
  ...['dot..md', 'space .md', 'a:b.md', 'a\\b.md', 'a?b#c%d.md', '%2e%2e%2fup.md', 'a..%2fup.md'],
  ...['-.md', '~.md', 'a\nb.md', `${'长'.repeat(80)}.md`, 'café.md', 'cafe\u0301.md'],
  ...['Intro.md', 'intro.md', 'INTRO.txt', 'ﬁ.md', 'ſ.md', '\u202etxt.md', '<script>.md'],
];
/** What Windows, macOS and GitHub Pages take as a part of a path. */
const PORTABLE =
  /^(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[^\s<>:"|?*\\%\p{C}]*[^\s.<>:"|?*\\%]$/iu;

test('strange names give portable addresses, each its own', async () => {
  for (const [i, name] of NAMES.entries()) {
    await writeFile(join(root, 'seeds', name), `# Article ${i}\n\nText number ${i}x.\n`);
  }
  const { articles } = await run();
  expect(articles).toBe(NAMES.length + 1);
  const files = await listFiles(join(root, 'dist'));
  const pages = files.filter((file) => /^articles\/[^/]+\/index\.html$/.test(file));
  expect(pages).toHaveLength(NAMES.length + 1);
  const parts = files.flatMap((file) => file.split('/'));
  expect(parts.filter((part) => !PORTABLE.test(part))).toEqual([]);
  const folded = new Set(files.map((file) => file.normalize('NFC').toLowerCase()));
  expect(folded.size).toBe(files.length);
  const text = await siteText();
  for (const i of NAMES.keys()) expect(text).toContain(`Text number ${i}x.`);
});

test.each([...['../up', '..', '/etc/passwd', 'C:\\x', '%2e%2e%2fup', 'a/b', 'a b', '']])(
  'the slug %j of front matter is reported and left out',
  async (slug) => {
    await put('project/seeds/a.md', `---\nslug: ${JSON.stringify(slug)}\n---\n\n# A\n\nText.\n`);
    const { messages } = await run();
    expect(messages).toMatchObject([{ ruleId: 'front-matter-value', path: 'seeds/a.md' }]);
    expect(await listFiles(join(root, 'dist/articles/a'))).toContain('index.html');
  },
);

test.each(['CON', 'nul', 'com1', 'aux.page'])(
  'the slug %j, which Windows keeps for a device, is changed',
  async (slug) => {
    await put('project/seeds/a.md', `---\nslug: ${slug}\n---\n\n# A\n\nText.\n`);
    expect((await run()).articles).toBe(2);
    const folders = await readdir(join(root, 'dist/articles'));
    expect(folders.filter((name) => !PORTABLE.test(name))).toEqual([]);
  },
);

test('links and images that point out of the project read nothing', async () => {
  const targets = ['../../outside/secret.md', '..%2f..%2foutside%2fsecret.md', '/etc/passwd'];
  const urls = [...targets, 'file:///etc/passwd', '\\\\host\\share\\a.md', 'C:\\x.md'];
  const text = urls.map((url) => `[a](<${url}>) ![b](<${url}>)`).join('\n\n');
  await put('project/seeds/a.md', `# A\n\n${text}\n`);
  const { articles, messages } = await run();
  expect(articles).toBe(2);
  expect(messages.map(({ ruleId }) => ruleId)).toContain('unsafe-url');
  const html = await readFile(join(root, 'dist/articles/a/index.html'), 'utf8');
  expect(html).not.toContain('file:');
  expect(html).not.toContain(SECRET);
  expect(html).not.toContain('root:');
});

/** The smallest whole picture. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('images outside of the articles’ folder are not published, by whatever way', async () => {
  await writeFile(join(folder, 'outside/secret.png'), PNG);
  await writeFile(join(root, 'private.png'), PNG);
  await symlink(join(folder, 'outside/secret.png'), join(root, 'seeds/linked.png'));
  await symlink(join(folder, 'outside'), join(root, 'seeds/pictures'));
  const urls = ['../private.png', '..%2fprivate.png', '../../outside/secret.png', 'linked.png'];
  const more = ['pictures/secret.png', join(folder, 'outside/secret.png'), 'a/../../private.png'];
  const text = [...urls, ...more].map((url) => `![b](<${url}>)`).join('\n\n');
  await put('project/seeds/a.md', `# A\n\n${text}\n`);
  const { articles, messages } = await run();
  expect(articles).toBe(2);
  expect(messages.filter(({ ruleId }) => ruleId.startsWith('image-')).length).toBeGreaterThan(4);
  const files = await listFiles(join(root, 'dist'));
  expect(files.filter((file) => /^images\/|\.png$/.test(file))).toEqual([]);
});

test.each([
  [{ seeds: '../outside' }, 'outside the project'],
  [{ seeds: '/etc' }, 'outside the project'],
  [{ outDir: '.' }, 'contains the project'],
  [{ outDir: '..' }, 'contains the project'],
  [{ outDir: '/' }, 'contains the project'],
  [{ outDir: 'seeds' }, 'contains the articles'],
  [{ base: '/../x/' }, 'expected a path'],
  [{ articles: { fine: { slug: '../../x' } } }, 'expected a path segment'],
])('the configuration %j is refused', async (options, reason) => {
  await put('project/site.config.mjs', `export default ${JSON.stringify(options)};\n`);
  await expect(loadConfig(root, {}, {})).rejects.toThrow(reason);
});
