import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isSafePath } from '../../../src/util/files/is-safe-path.ts';
import { safePath } from '../../../src/util/files/safe-path.ts';

const folder = resolve('/srv/site');

test.each(['index.html', 'a/b/c.md', 'a..b/..c', 'console/auxiliary.txt', '.nojekyll', '.'])(
  '%j stays inside',
  (path) => {
    expect(isSafePath(path)).toBe(true);
    expect(safePath(folder, path)).toBe(join(folder, path));
  },
);

test('a backslash parts folders on any system', () => {
  expect(safePath(folder, 'a\\b')).toBe(join(folder, 'a', 'b'));
});

test.each([
  '..',
  '../up',
  'a/../../up',
  'a\\..\\up',
  'a/..',
  '/etc/passwd',
  'C:\\Windows',
  'c:file',
  'a\0b',
  'NUL',
  'a/con.txt',
  'a\\COM1\\b',
  'lpt9.',
])('%j leaves the folder, or is no file on every system', (path) => {
  expect(isSafePath(path)).toBe(false);
  expect(safePath(folder, path)).toBeUndefined();
});
