import { expect, test } from 'vitest';
import type { ArticleRecord } from '../../../src/build/article/article-record.ts';
import { loadRecord } from '../../../src/build/article/keep-record.ts';
import type { PreparedSeed } from '../../../src/build/article/prepare-articles.ts';
import type { KeyedSeed } from '../../../src/build/read-keyed.ts';
import { type ArticleMemory, articleMemory } from '../../../src/dev/live/article-memory.ts';
import type { FilePath } from '../../../src/types/brand.ts';
import { memoryStore } from '../../helpers/memory-store.ts';
import { config } from '../../render/support/sample.ts';

const store = memoryStore();

function seed(key: string, more: Partial<KeyedSeed> = {}): KeyedSeed {
  return { path: `seeds/${key}.md` as FilePath, key, ...more };
}

function made(key: string): PreparedSeed {
  return { seed: seed(key), result: { article: undefined, messages: [] } };
}

function memoryOf(count: number): ArticleMemory {
  const memory = articleMemory({ config, store });
  for (let i = 0; i < count; i++) memory.keep(made(`${i}`));
  return memory;
}

test('the last sixteen articles are remembered in whole, of others their records', () => {
  const memory = memoryOf(16);
  expect(memory.recent('0')).toBeDefined();
  expect(loadRecord({ key: '0' }, { store })).toBeUndefined();
  memory.keep(made('16'));
  expect([memory.recent('0'), memory.recent('1')]).toEqual([undefined, made('1')]);
  const record = memory.record(seed('0'));
  expect(record).toMatchObject({ key: '0', path: 'seeds/0.md' });
  expect(loadRecord({ key: '0' }, { store })).toEqual(record);
  expect(loadRecord({ key: '1' }, { store })).toBeUndefined();
});

test('an article that was made has a record when somebody asks, which workers find', () => {
  const memory = memoryOf(3);
  expect(memory.record(seed('2'))).toMatchObject({ key: '2' });
  expect(loadRecord({ key: '2' }, { store })).toMatchObject({ key: '2' });
  expect(memory.record(seed('3'))).toBeUndefined();
});

test('before an article is made its front matter says what it is', () => {
  const memory = memoryOf(0);
  const asked = seed('stub', { text: '---\ntitle: Front\n---\nText.\n' });
  expect(memory.summary(asked)).toMatchObject({ title: 'Front', words: 0 });
  const record: ArticleRecord = { ...asked, summary: undefined, messages: [] };
  memory.accept(record);
  expect(memory.record(asked)).toBe(record);
  expect(memory.summary(asked)).toBeUndefined();
});

test('a file that could not be read has its record at once', () => {
  const record: ArticleRecord = { ...seed('own'), summary: undefined, messages: [] };
  expect(memoryOf(0).record(seed('own', { record }))).toBe(record);
});

test('nothing stays of what an article was', () => {
  const memory = memoryOf(17);
  memory.forget('0');
  memory.forget('1');
  expect([memory.record(seed('0')), memory.record(seed('1'))]).toEqual([undefined, undefined]);
  expect(memory.recent('1')).toBeUndefined();
});
