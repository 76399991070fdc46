import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Installed, installPacked } from './pack.ts';

const repository = resolve(import.meta.dirname, '../..');
/** The package also runs on older versions of Node than its tests do. */
const node = process.env.KINTSUGI_NODE ?? process.execPath;
let installed: Installed;
let root = '';

beforeAll(() => {
  installed = installPacked();
}, 120_000);
// Thousands of files: a busy disk takes longer than the default.
afterAll(() => installed.remove(), 60_000);

beforeEach(() => {
  root = mkdtempSync(join(installed.root, 'project-'));
});

/** Run the packed command; outside of a terminal, without this machine's settings. */
function run(...args: string[]) {
  const env = {
    ...process.env,
    NO_COLOR: '1',
    GITHUB_ACTIONS: '',
    LANG: 'en_US.UTF-8',
    LC_ALL: '',
  };
  return spawnSync(node, [installed.cli, ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
}

function read(name: string): string {
  return readFileSync(join(root, name), 'utf8');
}

describe('the packed package', () => {
  test('makes a project of an empty folder, and builds it', () => {
    const made = run('init');
    expect(made.status, made.stderr).toBe(0);
    expect(made.stdout).toContain('npm run dev');
    for (const name of ['site.config.ts', 'seeds/first-article.txt', '.gitignore']) {
      expect(made.stdout).toContain(`+ ${name}`);
      expect(existsSync(join(root, name))).toBe(true);
    }
    const { scripts, devDependencies } = JSON.parse(read('package.json'));
    expect(scripts.build).toBe('kintsugi build');
    expect(devDependencies.kintsugi).toMatch(/^\^\d/);
    const built = run('build', '--strict');
    expect(built.status, built.stderr).toBe(0);
    expect(read('dist/articles/first-article/index.html')).toContain('<figure class="code"');
    expect(existsSync(join(root, 'dist/search/meta.json'))).toBe(true);
  }, 60_000);

  test('brings the pages that its messages and its README name', () => {
    const own = join(installed.root, 'node_modules/kintsugi');
    const pages = readFileSync(join(own, 'README.md'), 'utf8').matchAll(/\]\((docs\/[\w/.-]+)/g);
    const named = [...pages].map(([, page = '']) => page);
    expect(named).toContain('docs/overrides.md');
    expect(named.filter((page) => !existsSync(join(own, page)))).toEqual([]);
  });

  test('overwrites nothing, adds what is missing, and is content the second time', () => {
    writeFileSync(join(root, 'site.config.js'), 'export default { title: "Mine" };');
    writeFileSync(join(root, '.gitignore'), '/dist\n*.log');
    const own = {
      name: 'mine',
      scripts: { build: 'make', dev: 'x' },
      dependencies: { kintsugi: '1' },
    };
    writeFileSync(join(root, 'package.json'), JSON.stringify(own, null, 4));
    mkdirSync(join(root, 'seeds'));
    writeFileSync(join(root, 'seeds/a.md'), '# A\n\nText.\n');
    expect(run('init').status).toBe(0);
    expect(read('site.config.js')).toContain('Mine');
    expect(existsSync(join(root, 'site.config.ts'))).toBe(false);
    expect(readdirSync(join(root, 'seeds'))).toEqual(['a.md']);
    expect(read('.gitignore')).toBe('/dist\n*.log\nnode_modules/\n.cache/\n');
    const now = JSON.parse(read('package.json'));
    expect(now).toMatchObject({
      ...own,
      scripts: { build: 'make', dev: 'x', check: 'kintsugi check' },
    });
    expect(now.devDependencies).toBeUndefined();
    expect(read('package.json')).toContain('\n    "name"');
    const files = readdirSync(root, { recursive: true }).sort();
    const again = run('init');
    expect(again.stdout).not.toMatch(/^ {2}[+~]/m);
    expect(readdirSync(root, { recursive: true }).sort()).toEqual(files);
  }, 60_000);

  test('leaves a package.json that it cannot read', () => {
    writeFileSync(join(root, 'package.json'), '{ "name": ');
    expect(run('init').status).toBe(0);
    expect(read('package.json')).toBe('{ "name": ');
  });

  test('builds a folder of articles without any configuration, from elsewhere', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'kintsugi-articles-'));
    cpSync(join(repository, 'starter/article.zh-CN.txt'), join(elsewhere, 'a.txt'));
    const built = run('build', elsewhere);
    expect(built.status, built.stderr).toBe(0);
    expect(existsSync(join(elsewhere, 'dist/articles/a/index.html'))).toBe(true);
    rmSync(elsewhere, { recursive: true });
  }, 60_000);

  test('runs from few files, in worker threads too', () => {
    mkdirSync(join(root, 'seeds'));
    for (let n = 0; n < 60; n++) {
      writeFileSync(join(root, 'seeds', `${n}.md`), `# Article ${n}\n\nSome text.\n`);
    }
    // What others may import, and the command does not.
    const lib = resolve(installed.cli, '../..');
    const modules = [
      'src/build.js',
      'src/build/article/build-article.js',
      'src/build/pages/make-page.js',
    ];
    for (const path of modules) renameSync(join(lib, path), join(lib, `${path}.away`));
    try {
      const built = run('build', '--json');
      expect(built.status, built.stderr).toBe(0);
      expect(JSON.parse(built.stdout).articles).toBe(60);
    } finally {
      for (const path of modules) renameSync(join(lib, `${path}.away`), join(lib, path));
    }
  }, 60_000);

  test('says so where there are no articles', () => {
    const built = run('build');
    expect(built.stderr).toContain('No articles');
    expect(built.stderr).toContain('kintsugi init');
  });

  test('previews, with the review, until it is interrupted', async () => {
    run('init');
    const child = spawn(node, [installed.cli, 'dev', '-p', '0'], { cwd: root });
    child.stdout.setEncoding('utf8');
    const [line] = (await once(child.stdout, 'data')) as [string];
    const url = /http:\/\/\S+/.exec(line)?.[0] ?? '';
    const page = await (await fetch(`${url}articles/first-article/`)).text();
    const scripts = [...page.matchAll(/type="module" src="([^"]+)"/g)].map(([, src = '']) => src);
    expect(scripts).toHaveLength(3);
    for (const src of scripts) expect((await fetch(new URL(src, url))).status).toBe(200);
    const review = await (await fetch(new URL('/@kintsugi/review/first-article', url))).json();
    expect(review).toMatchObject({ sidecar: 'seeds/first-article.repair.yml' });
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  }, 60_000);

  test('is typed', () => {
    writeFileSync(
      join(root, 'use.mts'),
      `import { build, createDevServer, defineConfig, loadConfig, repair, type BuildResult } from 'kintsugi';
import { repair as alone } from 'kintsugi/repair';
const result: BuildResult = await build(await loadConfig('.'));
const count: number = result.pages;
const { markdown, edits } = repair('text', { threshold: 0.5 });
const rule: string | undefined = edits[0]?.rule;
const server = await createDevServer({
  loadConfig: () => loadConfig('.'),
  port: 0,
  notify: (text) => void text.length,
  onProblems: (messages) => void messages[0]?.ruleId,
});
await server.close();
export const all = [count, markdown, rule, alone('x').markdown, defineConfig({ title: 'T' })];
// @ts-expect-error: an option that does not exist
defineConfig({ titel: 'T' });
// @ts-expect-error: a value that cannot be
repair(3);
`,
    );
    const options = { module: 'nodenext', target: 'es2023', strict: true, noEmit: true, types: [] };
    writeFileSync(
      join(root, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: options, files: ['use.mts'] }),
    );
    const tsc = join(repository, 'node_modules/typescript/bin/tsc');
    const ran = spawnSync(process.execPath, [tsc, '-p', root], { encoding: 'utf8' });
    expect(ran.stdout).toBe('');
    expect(ran.status).toBe(0);
  }, 60_000);

  test('keeps to what publint asks for', () => {
    const publint = join(repository, 'node_modules/publint/src/cli.js');
    const own = join(installed.root, 'node_modules/kintsugi');
    const ran = spawnSync(process.execPath, [publint, '--strict', '--pack', 'false', own], {
      encoding: 'utf8',
    });
    expect(ran.stdout + ran.stderr).toContain('All good!');
    expect(ran.status).toBe(0);
  });

  test('is found with its types by all that resolve modules of today', () => {
    const own = join(installed.root, 'node_modules/kintsugi');
    const attw = join(repository, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const packed = spawnSync('npm', ['pack', '--json', '--ignore-scripts', '--loglevel=error'], {
      cwd: own,
      encoding: 'utf8',
    });
    const file = join(own, /kintsugi-[\w.-]+\.tgz/.exec(packed.stdout)?.[0] ?? '');
    // The package is of ES modules; `require` takes them since Node 20.19.
    const options = ['--profile', 'esm-only', '--format', 'ascii', '--no-color', '--no-emoji'];
    const ran = spawnSync(process.execPath, [attw, file, ...options], { encoding: 'utf8' });
    for (const entry of ['kintsugi', 'kintsugi/repair', 'kintsugi/templates']) {
      expect(ran.stdout).toContain(`"${entry}"\n\nnode16 (from ESM): OK (ESM)\nbundler: OK`);
    }
    expect(ran.status).toBe(0);
  });
});

test('a new project publishes itself as this one does, without the documentation', () => {
  const [ours = '', theirs] = ['.github/workflows/pages.yml', 'starter/pages.yml'].map((name) =>
    readFileSync(join(repository, name), 'utf8'),
  );
  const docs = / {6}# The documentation[\s\S]*?(?= {6}- uses)/;
  expect(ours).toMatch(docs);
  // A new project has no `.nvmrc`.
  const node = `node-version: ${readFileSync(join(repository, '.nvmrc'), 'utf8').trim()}`;
  expect(theirs).toBe(ours.replace(docs, '').replace('node-version-file: .nvmrc', node));
});
