import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mergeCaches } from '../../src/cache/merge-caches.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kintsugi-merge-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function merge(from: string): number | undefined {
  return mergeCaches(join(root, from), join(root, 'to'));
}

test('entries that are new are taken over, those that are known stay', () => {
  write('from/store/ab/cd', 'new');
  write('from/store/ab/ef', 'other');
  write('from/diagrams/g', 'drawn');
  write('from/else/h', 'no part of a cache');
  write('to/store/ab/ef', 'own');
  expect(merge('from')).toBe(2);
  expect(readFileSync(join(root, 'to/store/ab/cd'), 'utf8')).toBe('new');
  expect(readFileSync(join(root, 'to/store/ab/ef'), 'utf8')).toBe('own');
  const files = readdirSync(join(root, 'to'), { recursive: true, encoding: 'utf8' }).sort();
  expect(files).toEqual([
    'diagrams',
    'diagrams/g',
    'store',
    'store/ab',
    'store/ab/cd',
    'store/ab/ef',
  ]);
  expect(merge('from')).toBe(0);
});

test('a folder of caches is taken over whole', () => {
  write('all/one/store/a', '1');
  write('all/two/diagrams/b', '2');
  write('all/three/c', '3');
  expect(merge('all')).toBe(2);
});

test('a folder without a cache gives undefined', () => {
  write('from/else/h', '');
  expect(merge('from')).toBeUndefined();
  expect(merge('nowhere')).toBeUndefined();
  write('file', '');
  expect(merge('file')).toBeUndefined();
});
