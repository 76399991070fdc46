import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';

const TEXT = `---
title: Pools
slug: lending
---
Keeping connections
A pool keeps connections that are costly to open, and hands them out again.
It is asked for one, and gives one.
select first
When it is full it waits until one comes back, or until the time is up.
`;
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kintsugi-eject-'));
  mkdirSync(join(root, 'seeds'));
  writeFileSync(join(root, 'seeds/pools.txt'), TEXT);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const run = (...args: string[]) => runCli(root, ...args);

test('writes what repair writes, once, and the site is made from it', () => {
  const repaired = run('repair', 'seeds/pools.txt').stdout;
  expect(run('eject', 'pools')).toMatchObject({ status: 0, stdout: 'seeds/pools.md\n' });
  const written = readFileSync(join(root, 'seeds/pools.md'), 'utf8');
  expect(written).toBe(repaired);
  expect(written.startsWith('---\ntitle: Pools\nslug: lending\n---\n')).toBe(true);
  expect(readFileSync(join(root, 'seeds/pools.txt'), 'utf8')).toBe(TEXT);

  const again = run('eject', 'seeds/pools.txt');
  expect(again.status).toBe(2);
  expect(again.stderr).toContain('`seeds/pools.md` is there. `--force` replaces it');
  expect(run('eject', 'pools', '--force').status).toBe(0);

  writeFileSync(
    join(root, 'seeds/pools.md'),
    '---\ntitle: Pools\nslug: lending\n---\n\nMine from now on.\n',
  );
  const checked = run('check', '--verbose', '--format', 'json').stdout;
  expect(checked.match(/read-ejected/g)).toHaveLength(1);
  expect(run('build').status).toBe(0);
  expect(readFileSync(join(root, 'dist/articles/lending/index.html'), 'utf8')).toContain(
    'Mine from',
  );
});

test('says of an article that is Markdown that it can be edited', () => {
  writeFileSync(join(root, 'seeds/whole.md'), '# Whole\n\nText.\n');
  for (const name of ['whole', 'seeds/whole.md']) {
    const { status, stderr } = run('eject', name);
    expect(stderr).toBe('error  `seeds/whole.md` is Markdown already: edit it\n');
    expect(status).toBe(2);
  }
});

test.each([
  [['eject'], 'Name an article'],
  [['eject', 'pool'], 'No article `pool` that is a .txt file. Did you mean `pools`?'],
  [['eject', 'pools', '--froce'], 'Did you mean `--force`?'],
])('%j is wrong usage', (args, text) => {
  const ran = run(...args);
  expect(ran.stderr).toContain(text);
  expect(ran.status).toBe(2);
  expect(existsSync(join(root, 'seeds/pools.md'))).toBe(false);
});

test('takes the decisions into the Markdown, and their file away', () => {
  const sidecar = join(root, 'seeds/pools.repair.yml');
  const line = TEXT.split('\n').findLast((text) => text.trim() !== '') ?? '';
  writeFileSync(
    sidecar,
    `- { at: ${JSON.stringify(line)}, as: blockquote }\n- { at: none, as: code }\n`,
  );
  const refused = run('eject', 'pools');
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('mend its decisions, or say `--force`');
  expect(existsSync(join(root, 'seeds/pools.md'))).toBe(false);

  writeFileSync(sidecar, `- { at: ${JSON.stringify(line)}, as: blockquote }\n`);
  const ran = run('eject', 'pools');
  expect(ran.status, ran.stderr).toBe(0);
  expect(ran.stderr).toContain('`seeds/pools.repair.yml` was removed');
  expect(existsSync(sidecar)).toBe(false);
  expect(readFileSync(join(root, 'seeds/pools.md'), 'utf8')).toContain(`> ${line}`);
  expect(run('check', '--format', 'json').stdout).not.toContain('override-');
});
