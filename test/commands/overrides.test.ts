import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';

const TEXT = `Keeping connections
A pool keeps connections that are costly to open, and hands them out again.
It is asked for one, and gives one.
select first
select second
When it is full it waits until one comes back, or until the time is up.
`;
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kintsugi-overrides-'));
  mkdirSync(join(root, 'seeds'));
  writeFileSync(join(root, 'seeds/a.txt'), TEXT);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const run = (...args: string[]) => runCli(root, ...args);

function decide(yaml: string): void {
  writeFileSync(join(root, 'seeds/a.repair.yml'), yaml);
}

test('repair follows the decisions beside the file', () => {
  decide(`- {at: select first, to: select second, as: code, lang: sql}
- {at: Keeping connections, as: title}
- {at: "It is asked…", as: heading, depth: 4}
`);
  const ran = run('repair', 'seeds/a.txt');
  expect(ran.stderr).toBe('');
  expect(ran.status).toBe(0);
  expect(ran.stdout).toContain('# Keeping connections\n');
  expect(ran.stdout).toContain('#### It is asked for one');
  expect(ran.stdout).toContain('```sql\nselect first\nselect second\n```');
});

test('asis and boilerplate hold', () => {
  decide('- {at: select first, lines: 2, as: asis}\n- {at: It is asked…, as: boilerplate}\n');
  const { stdout } = run('repair', 'seeds/a.txt');
  expect(stdout).toContain('\nselect first\nselect second\n');
  expect(stdout).not.toContain('It is asked');
});

test('check shows where a decision no longer fits', () => {
  decide('- {at: select first, as: code, lang: sql}\n- at: nothing like that\n  as: list\n');
  const ran = run('check', '--format', 'json');
  const found = ran.stdout.match(/override-[a-z]+/g);
  expect(found).toEqual(['override-unmatched']);
  expect(ran.stdout).toContain('seeds/a.repair.yml');
  expect(ran.status).toBe(0);
  decide('- [');
  expect(run('check').status).toBe(1);
  expect(run('repair', 'seeds/a.txt').status).toBe(1);
});

test('a decision that does not fit says that it changed nothing', () => {
  writeFileSync(join(root, 'seeds/a.txt'), '# A\n\nSome text.\n\n```sh\nls\npwd\n```\n');
  decide('- {at: pwd, as: table}\n');
  expect(run('repair', 'seeds/a.txt').stderr).toContain('override-unused');
  writeFileSync(join(root, 'seeds/a.txt'), TEXT);
  decide('- {at: select first, lines: 2, as: table, rows: select | other}\n');
  expect(run('repair', 'seeds/a.txt').stderr).toContain('override-unused');
  decide('- {at: select first, lines: 2, as: table, rows: select | first}\n');
  const table = run('repair', 'seeds/a.txt');
  expect(table.stderr).toBe('');
  expect(table.stdout).toContain('| select | first |\n| --- | --- |\n| select | second |\n');
  writeFileSync(join(root, 'seeds/a.txt'), '# A\n\nSome text.\n');
  decide('- {at: Some text., as: blockquote}\n');
  const ran = run('repair', 'seeds/a.txt');
  expect(ran.stderr).toBe('');
  expect(ran.stdout).toContain('> Some text.');
});

test('build makes the article again when a decision changes, and only then', () => {
  const page = (): string => readFileSync(join(root, 'dist/articles/a/index.html'), 'utf8');
  expect(run('build').status).toBe(0);
  expect(page()).not.toMatch(/<h[2-6][^>]*>[\s\S]{0,200}It is asked/);
  decide('- {at: "It is asked…", as: heading, depth: 4}\n');
  expect(run('build').status).toBe(0);
  expect(page()).toMatch(/<h[2-6][^>]*>[\s\S]{0,200}It is asked/);
  rmSync(join(root, 'seeds/a.repair.yml'));
  expect(run('build').status).toBe(0);
  expect(page()).not.toMatch(/<h[2-6][^>]*>[\s\S]{0,200}It is asked/);
});
