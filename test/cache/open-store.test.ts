import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../src/cache/open-store.ts';

const KEY = 'ab12cd34';
let root = '';
let file = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kintsugi-store-'));
  file = join(root, 'a', 'b12cd34');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('gives back what was put, by any key', () => {
  const store = openStore(root);
  store.put(KEY, '文 one');
  store.put('../../a key that is no name', new TextEncoder().encode('two'));
  expect(openStore(root).get(KEY)).toBe('文 one');
  expect(store.get('../../a key that is no name')).toBe('two');
  store.put(KEY, '');
  expect(store.get(KEY)).toBe('');
  store.remove(KEY);
  expect(store.get(KEY)).toBeUndefined();
  expect(readdirSync(root)).toHaveLength(2);
});

test('many values lie in few folders', () => {
  const store = openStore(root);
  const keys = Array.from({ length: 300 }, (_, number) => `value ${number}`);
  for (const key of keys) store.put(key, key);
  expect(keys.map(store.get)).toEqual(keys);
  expect(readdirSync(root)).toHaveLength(16);
});

test('what lies where a value should is no value', () => {
  mkdirSync(file, { recursive: true });
  expect(openStore(root).get(KEY)).toBeUndefined();
  rmSync(join(root, 'a'), { recursive: true });
  writeFileSync(join(root, 'a'), '');
  expect(openStore(root).get(KEY)).toBeUndefined();
});

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['one bit is another', (bytes) => bytes.fill((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1)],
  ['its end is missing', (bytes) => bytes.subarray(0, -1)],
  ['nothing is left', () => Buffer.alloc(0)],
  ['the checksum is another', (bytes) => bytes.fill('0', 0, 5)],
])('a file of which %s is no value, and goes', (_, damage) => {
  const store = openStore(root);
  store.put(KEY, 'value');
  writeFileSync(file, damage(readFileSync(file)));
  expect(store.get(KEY)).toBeUndefined();
  expect(readdirSync(join(root, 'a'))).toEqual([]);
});

test('what cannot be written is let go', () => {
  writeFileSync(join(root, 'a'), 'a file in the place of the folder');
  const store = openStore(root);
  store.put(KEY, 'value');
  expect(store.get(KEY)).toBeUndefined();
  expect(readdirSync(root)).toEqual(['a']);
});

test('a value that is used says so by its time, once a week', () => {
  const store = openStore(root);
  store.put(KEY, 'value');
  const days = (count: number) => Date.now() / 1000 - count * 86_400;
  utimesSync(file, days(6), days(6));
  store.get(KEY);
  expect(Date.now() - statSync(file).mtimeMs).toBeGreaterThan(5 * 86_400_000);
  utimesSync(file, days(8), days(8));
  store.get(KEY);
  expect(Date.now() - statSync(file).mtimeMs).toBeLessThan(60_000);
});
