import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import GithubSlugger from 'github-slugger';
import { expect, test } from 'vitest';
import { repair } from '../../src/repair/index.ts';

const root = resolve(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

test('the example of the readme is what repair gives', () => {
  const [before = '', after = ''] = [...readme.matchAll(/^(`{3,})text\n([\s\S]*?)^\1$/gm)].map(
    ([, , text]) => text,
  );
  expect(before).not.toBe('');
  expect(repair(before).markdown).toBe(after);
});

test('each link of the readme leads to a file of the repository, and to a heading of it', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)];
  expect(links.length).toBeGreaterThan(20);
  for (const [link, path = '', anchor] of links) {
    expect(existsSync(join(root, path)), link).toBe(true);
    if (anchor !== undefined) expect(anchorsOf(path), link).toContain(anchor);
  }
});

test('the readme names every page of the documentation', () => {
  for (const name of readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))) {
    expect(readme).toContain(`(docs/${name}`);
  }
});

function anchorsOf(path: string): string[] {
  const slugger = new GithubSlugger();
  const text = readFileSync(join(root, path), 'utf8');
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => slugger.slug(title));
}
