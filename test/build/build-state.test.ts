import { expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/build/article/article-record.ts';
import {
  type BuildState,
  type FinishedBuild,
  loadPages,
  loadRecords,
  loadState,
  type MadePage,
  saveMarks,
  saveState,
} from '../../src/build/build-state.ts';
import { pieceName, RECORDS_A_PIECE, termsName } from '../../src/build/record-pieces.ts';
import type { FilePath } from '../../src/types/brand.ts';
import type { BuildResult } from '../../src/types/build.ts';
import { type MemoryStore, memoryStore } from '../helpers/memory-store.ts';

const NAME = 'name';
const RESULT: BuildResult = {
  ...{ articles: 1, pages: 1, diagrams: { drawn: 0, failed: 0 }, mended: 0 },
  ...{ files: { written: 1, unchanged: 0, removed: 0 }, messages: [], timings: [], slowest: [] },
};

function record(key: string): ArticleRecord {
  return { path: `seeds/${key}.md` as FilePath, key, summary: undefined, messages: [] };
}

function page(path: string, isFinal = true): MadePage {
  return { path, key: `key of ${path}`, messages: [], drawn: 0, failed: 0, isFinal };
}

function finished(more: Partial<FinishedBuild> = {}): FinishedBuild {
  const stats = new Map([['index.html', { size: 5, mtimeMs: 7 }]]);
  return {
    ...{ key: 'site', settings: 's', marks: { a: ['stamp', 'k'] }, result: RESULT, stats },
    ...{ records: [record('a')], pages: [page('index.html')] },
    ...more,
  };
}

/** Save a build over the last one. */
function save(store: MemoryStore, build: FinishedBuild): BuildState {
  saveState(store, NAME, build, loadState(store, NAME));
  const state = loadState(store, NAME);
  if (state === undefined) throw new Error('no state');
  return state;
}

test('a build finds what the last one has left', () => {
  const store = memoryStore();
  expect(loadState(store, NAME)).toBeUndefined();
  const state = save(store, finished());
  expect(state).toMatchObject({ key: 'site', settings: 's', result: RESULT });
  expect([...state.files]).toEqual([['index.html', { size: 5, mtimeMs: 7 }]]);
  expect(loadRecords(store, state)).toEqual([record('a')]);
  expect(Object.keys(loadPages(store, state))).toEqual(['index.html']);
});

test('a site with a page to make again is not up to date', () => {
  const store = memoryStore();
  const state = save(store, finished({ pages: [page('a'), page('b', false)] }));
  expect(state.key).toBe('');
  expect(Object.keys(loadPages(store, state))).toEqual(['a']);
});

test('of the last build stays what this one uses, too', () => {
  const store = memoryStore();
  const first = Array.from({ length: RECORDS_A_PIECE }, (_, i) => record(`a${i}`));
  const [same = ''] = save(store, finished({ records: [...first, record('old')] })).records;
  const gone = pieceName(NAME, [record('old')]);
  store.put(termsName(gone), 'terms');
  store.put(termsName(same), 'terms');
  expect(store.values.has(gone)).toBe(true);
  const state = save(store, finished({ records: [...first, record('new')] }));
  expect(store.values.has(gone)).toBe(false);
  expect(store.values.has(termsName(gone))).toBe(false);
  expect(store.values.has(termsName(same))).toBe(true);
  expect(loadRecords(store, state).map(({ key }) => key)).toEqual([
    ...first.map(({ key }) => key),
    'new',
  ]);
  expect(Object.keys(loadPages(store, state))).toEqual(['index.html']);
});

test('records that the store has lost are left out', () => {
  const store = memoryStore();
  const state = save(store, finished());
  for (const piece of state.records) store.remove(piece);
  expect(loadRecords(store, state)).toEqual([]);
});

test.each<[string, BuildState['marks'], boolean]>([
  ['as they are', { a: ['stamp', 'k'] }, false],
  ['with one that changed', { a: ['other', 'k'] }, true],
  ['with a further one', { a: ['stamp', 'k'], b: ['stamp', 'k'] }, true],
])('marks %s are saved only where the next build reads less by them', (_, marks, isSaved) => {
  const store = memoryStore();
  const state = save(store, finished());
  store.remove(NAME);
  saveMarks(store, NAME, state, marks);
  expect(loadState(store, NAME)).toEqual(isSaved ? { ...state, marks } : undefined);
});
