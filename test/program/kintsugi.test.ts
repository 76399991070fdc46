import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';

const repository = resolve(import.meta.dirname, '../..');
/** Sources that were written just now are not bundled. */
const REST_MS = 2100;
const HOOK = `import { registerHooks } from 'node:module';
import { cachedDataVersionTag } from 'node:v8';
registerHooks({
  load(url, context, next) {
    if (/run-command[^/]*$/.test(url)) console.log('compiles for ' + cachedDataVersionTag());
    if (/node_modules\\/(?:yaml|gray-matter|satteri)\\//.test(url)) console.log('loads a parser in parts');
    if (/node_modules\\/rolldown\\//.test(url)) console.log('loads the bundler');
    if (/cli\\.(?:ts|mjs)$/.test(url)) console.log('begins with ' + url.split('/').at(-1));
    return next(url, context);
  },
});`;
const SEED = '---\ntags: [a]\n---\n\n# Title\n\nText with `code`.\n\n```js\nlet a = 1;\n```\n';

vi.setConfig({ testTimeout: 120_000 });
let home = '';
let root = '';

/** A package of its own: its dependencies are linked, its programs are not those of the repository. */
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'kintsugi-program-'));
  root = join(home, 'package');
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  for (const name of ['src', 'templates', 'kintsugi.js', 'package.json', 'tsconfig.json']) {
    cpSync(join(repository, name), join(root, name), { recursive: true });
  }
  for (const name of readdirSync(join(repository, 'node_modules'))) {
    const isOwn = name === '.cache' || name === '.package-lock.json';
    const to = join(root, 'node_modules', name);
    if (!isOwn) symlinkSync(join(repository, 'node_modules', name), to);
  }
  writeFileSync(join(root, 'node_modules/.package-lock.json'), '{}');
  writeFileSync(join(home, 'hook.mjs'), HOOK);
  for (const name of ['a/site', 'b/site']) {
    mkdirSync(join(home, name, 'seeds'), { recursive: true });
    writeFileSync(join(home, name, 'seeds/a.md'), SEED);
  }
  await sleep(REST_MS);
}, 60_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));
beforeEach(() => rmSync(programs(), { recursive: true, force: true }));

const programs = (): string => join(root, 'node_modules/.cache/kintsugi');
const listed = (): readonly string[] => readdirSync(programs()).filter((n) => n.startsWith('p-'));

/** Run the command; what it says begins with the file that it began with. */
async function run(folder: string, ...args: readonly string[]): Promise<string> {
  const command = ['--import', join(home, 'hook.mjs'), join(folder, 'kintsugi.js'), ...args];
  const child = spawn(process.execPath, command, { cwd: home });
  let output = '';
  const take = (text: Buffer): void => {
    output += text;
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  await once(child, 'close');
  return output;
}

function site(folder: string): Record<string, string> {
  const out = join(home, folder, 'dist');
  const entries = readdirSync(out, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.kintsugi'));
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(out.length), readFileSync(path, 'base64')]),
  );
}

test('a build bundles the program, which gives the same site as its sources', async () => {
  expect(await run(root, 'eject', '--help')).toContain('begins with cli.ts');
  const built = await run(root, 'build', 'a/site');
  expect(built).toContain('begins with cli.mjs');
  expect(built).not.toContain('loads a parser in parts');
  expect(built).not.toContain('loads the bundler');
  expect(listed()).toHaveLength(1);
  expect(await run(root, 'eject', '--help')).toContain('begins with cli.mjs');
  // A folder where no program can be written.
  rmSync(programs(), { recursive: true });
  writeFileSync(programs(), '');
  const fromSources = await run(root, 'build', 'b/site');
  expect(fromSources).toContain('begins with cli.ts');
  expect(fromSources).toContain('loads a parser in parts');
  expect(fromSources).toContain('loads the bundler');
  expect(fromSources.match(/^warning {2}Kintsugi runs from its sources/gm)).toHaveLength(1);
  expect(fromSources).toContain('can be written');
  expect(Object.keys(site('a/site')).length).toBeGreaterThan(10);
  expect(site('b/site')).toEqual(site('a/site'));
});

test('a program that cannot be bundled says why, and what to do', async () => {
  const dependency = join(root, 'node_modules/rolldown');
  rmSync(dependency);
  try {
    const said = await run(root, 'build', '--help');
    expect(said).toContain('begins with cli.ts');
    expect(said.match(/^warning {2}.+could not be bundled$/gm)).toHaveLength(1);
    expect(said).toMatch(/^ {2}Cannot find package 'rolldown'.*\n {2}`npm ci` brings/m);
    expect(await run(root, 'eject', '--help')).not.toContain('warning  ');
  } finally {
    symlinkSync(join(repository, 'node_modules/rolldown'), dependency);
  }
  expect(await run(root, 'build', '--help')).not.toContain('could not be bundled');
});

test('says which Node the sources need', async () => {
  const args = ['--no-experimental-strip-types', join(root, 'kintsugi.js'), 'check'];
  const child = spawn(process.execPath, args, { cwd: home });
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  expect(said).toMatch(/^error {2}Node [\d.]+ cannot run the sources of Kintsugi/);
  expect(said).toContain('npm run kintsugi -- check');
  expect(code).toBe(2);
});

test('no program runs that is not what the sources would be', async () => {
  const help = join(root, 'src/commands/run-build.ts');
  const text = readFileSync(help, 'utf8');
  await run(root, 'build', '--help');
  expect(await run(root, 'build', '--help')).toContain('begins with cli.mjs');
  writeFileSync(help, text.replace('Build the site of', 'Make the site of'));
  // Just written: it may be written again at once.
  const edited = await run(root, 'build', '--help');
  expect(edited).toContain('begins with cli.ts');
  expect(edited).toContain('Make the site of');
  await sleep(REST_MS);
  const later = await run(root, 'build', '--help');
  expect(later).toContain('begins with cli.mjs');
  expect(later).toContain('Make the site of');
  // A new file, another set of dependencies, a file of the program that was damaged.
  writeFileSync(join(root, 'src/commands/new.ts'), '');
  expect(await run(root, 'eject', '--help')).toContain('begins with cli.ts');
  rmSync(join(root, 'src/commands/new.ts'));
  await sleep(REST_MS);
  for (const touch of ['node_modules/.package-lock.json', 'program']) {
    expect(await run(root, 'build', '--help')).toContain('begins with cli.mjs');
    const current = readFileSync(join(programs(), currentName()), 'utf8');
    appendFileSync(
      touch === 'program' ? join(programs(), current, 'cli.mjs') : join(root, touch),
      '\n',
    );
    expect(await run(root, 'eject', '--help')).toContain('begins with cli.ts');
    await sleep(200);
  }
});

test('what runs once leaves code to the quick compiler, also before there is a program', async () => {
  const tag = (output: string): string => /compiles for (\d+)/.exec(output)?.[1] ?? output;
  const tags = async (): Promise<readonly string[]> => {
    const found: string[] = [];
    for (const name of ['build', 'check', 'repair'])
      found.push(tag(await run(root, name, '--help')));
    return found;
  };
  writeFileSync(programs(), '');
  const sources = await tags();
  const other = tag(await run(root, 'dev', '--help'));
  rmSync(programs());
  expect(await tags()).toEqual(sources);
  expect(new Set(sources).size).toBe(1);
  expect(sources[0]).toMatch(/^\d+$/);
  expect(other).toMatch(/^\d+$/);
  const { v8_enable_maglev: hasQuick } = process.config.variables as { v8_enable_maglev?: unknown };
  if (hasQuick === 1) expect(sources).not.toContain(other);
  else expect(sources).toContain(other);
});

test('what a killed build left is no program', async () => {
  await run(root, 'build', '--help');
  const [name = ''] = listed();
  rmSync(join(programs(), name, 'manifest.json'));
  expect(await run(root, 'eject', '--help')).toContain('begins with cli.ts');
  rmSync(join(programs(), name), { recursive: true });
  expect(await run(root, 'eject', '--help')).toContain('begins with cli.ts');
});

test('two builds at once make a program each, and one of them gets the name', async () => {
  const both = await Promise.all([run(root, 'build', '--help'), run(root, 'build', '--help')]);
  for (const output of both) expect(output).toContain('begins with cli.mjs');
  expect(listed()).toHaveLength(2);
  expect(listed()).toContain(readFileSync(join(programs(), currentName()), 'utf8'));
});

test('a package that was moved does not run what holds its old place', async () => {
  await run(root, 'build', '--help');
  const moved = join(home, 'moved');
  renameSync(root, moved);
  try {
    const [old = ''] = readdirSync(join(moved, 'node_modules/.cache/kintsugi'));
    expect(old).not.toBe('');
    expect(await run(moved, 'eject', '--help')).toContain('begins with cli.ts');
  } finally {
    renameSync(moved, root);
  }
});

function currentName(): string {
  return readdirSync(programs()).find((name) => name.startsWith('current-')) ?? '';
}
