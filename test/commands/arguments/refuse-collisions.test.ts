import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from '../../helpers/run-cli.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'kintsugi-collisions-'));
  for (const folder of ['x', 'y']) {
    mkdirSync(join(root, folder));
    writeFileSync(join(root, folder, 'a.md'), '# A\n\nSome text of the article.\n');
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('files of one name are refused where one would be written over the other', () => {
  for (const command of ['repair', 'diagrams']) {
    const { status, stderr } = runCli(root, command, 'x/a.md', 'y/a.md', '--out', 'o');
    expect(stderr).toBe(
      'error  `x/a.md` and `y/a.md` both become `a.md`. Name each with an `--out` of its own, or the folder that holds both.\n',
    );
    expect(status).toBe(2);
  }
  expect(readdirSync(root)).toEqual(['x', 'y']);
});

test.each(['--check', '--diff', '--write'])('with %s they are repaired', (option) => {
  const { status, stderr } = runCli(root, 'repair', 'x/a.md', 'y/a.md', option);
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('the folder that holds both keeps them apart', () => {
  expect(runCli(root, 'repair', '.', '--out', 'out').status).toBe(0);
  expect(readdirSync(join(root, 'out'), { recursive: true })).toContain(join('y', 'a.md'));
});
