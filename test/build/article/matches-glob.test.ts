import { expect, test } from 'vitest';
import { matchesGlob } from '../../../src/build/article/matches-glob.ts';

test.each([
  ['seeds/old/a.txt', 'seeds/old/**'],
  ['seeds/old/deep/a.txt', 'seeds/**/*.txt'],
  ['seeds/a.txt', 'seeds/**/*.txt'],
  ['seeds/a.txt', './seeds/a.txt'],
  ['seeds/deep/draft-1.txt', 'draft-?.txt'],
  ['seeds/a.b.a.c', 'seeds/*a.c'],
  ['seeds/abcabd', 'seeds/*ab?'],
  ['seeds/a.txt', 'seeds/a.txt**'],
  ['a[1].txt', 'a[1].txt'],
])('%s fits %s', (path, glob) => {
  expect(matchesGlob(path, glob)).toBe(true);
});

test.each([
  ['seeds/old/deep/a.txt', 'seeds/old/*'],
  ['seeds/a.txt', 'old/a.txt'],
  ['seeds/a.txt.md', '*.txt'],
  ['seeds/draft-10.txt', 'draft-?.txt'],
  ['seeds', 'seeds/a'],
  ['seeds/a', 'seeds'],
  ['a1.txt', 'a[1].txt'],
])('%s does not fit %s', (path, glob) => {
  expect(matchesGlob(path, glob)).toBe(false);
});

test('many stars take no longer than the text is', () => {
  const started = performance.now();
  expect(matchesGlob('a'.repeat(2000), `${'a*'.repeat(200)}b`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(1000);
});
