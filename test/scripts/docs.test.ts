import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrokenLinks } from '../../scripts/docs/find-broken-links.ts';
import { ruleCatalogue } from '../../src/report/rule-catalogue.ts';

const root = resolve(import.meta.dirname, '../..');
let out = '';

beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'kintsugi-docs-'));
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

test('the documentation builds with Kintsugi, without a broken link or a warning', () => {
  const site = join(out, 'site');
  const script = join(root, 'scripts/build-docs.ts');
  const env = { ...process.env, KINTSUGI_BASE: '/notes/' };
  const ran = spawnSync(process.execPath, [script, site], { cwd: root, env, encoding: 'utf8' });
  expect(ran.stderr).toMatch(/^\d+ pages in .*, 0 broken links\n$/m);
  expect(ran.status).toBe(0);
  for (const { id, why } of ruleCatalogue.flatMap(({ rules }) => rules)) {
    const page = join(site, `articles/rule-${id}/index.html`);
    expect(existsSync(page), id).toBe(true);
    if (id === 'heading') expect(readFileSync(page, 'utf8')).toContain(why.slice(0, 10));
  }
  const home = readFileSync(join(site, 'index.html'), 'utf8');
  expect(home).toContain('href="/notes/docs/articles/guide/"');
  expect(home).not.toContain('/rule-');
}, 120_000);

test('links to pages, files and anchors that are not there are found', () => {
  const site = join(out, 'broken');
  mkdirSync(join(site, 'a'), { recursive: true });
  writeFileSync(
    join(site, 'index.html'),
    '<a href="/b/a/">1</a><a href="/b/c/">2</a><a href="/b/a/#x">3</a><a href="/b/a/#y">4</a>' +
      '<a href="https://other.example/">5</a><a href="/elsewhere/">6</a><img src="/b/i.png">',
  );
  writeFileSync(
    join(site, 'a/index.html'),
    '<h2 id="x">X</h2><a href="#x">7</a><a href="#z">8</a>',
  );
  expect(
    findBrokenLinks(site, '/b/')
      .map((link) => link.split(' → ')[1])
      .sort(),
  ).toEqual(['#z', '/b/a/#y', '/b/c/', '/b/i.png', '/elsewhere/']);
});

test('the sources that the documentation names are there', () => {
  const folders = ['src', 'scripts', 'templates', 'test', 'starter'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (name) => `/${folder}/${name.split(sep).join('/')}`,
    ),
  );
  const known = [...files, ...readdirSync(root).map((name) => `/${name}`)];
  const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
  const named = pages.flatMap((page) => {
    const text = readFileSync(join(root, 'docs', page), 'utf8');
    return [...text.matchAll(/(?:`|node )([\w./-]+\.ts)\b/g)].map(([, name = '']) => [page, name]);
  });
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter(([, name]) => !known.some((file) => file.endsWith(`/${name}`)))).toEqual([]);
});

test('workflows and documentation name one version of each action', () => {
  const files = [
    ...['.github/workflows/ci.yml', '.github/workflows/pages.yml'],
    ...['starter/pages.yml', 'docs/deploy.md'],
  ];
  const uses = files.flatMap((name) => [
    ...readFileSync(join(root, name), 'utf8').matchAll(/uses: (actions\/[\w-]+)@(\S+)/g),
  ]);
  const versions = new Map<string, Set<string>>();
  for (const [, action = '', version = ''] of uses) {
    versions.set(action, (versions.get(action) ?? new Set()).add(version));
  }
  expect(versions.size).toBeGreaterThan(5);
  expect([...versions].filter(([, found]) => found.size > 1)).toEqual([]);
});
