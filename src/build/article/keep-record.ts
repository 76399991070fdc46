import { hash } from 'node:crypto';
import type { KeyedSeed } from '../read-keyed.ts';
import type { ArticleRecord } from './article-record.ts';
import type { ArticleTools } from './prepare-articles.ts';

/** Keep a record, for builds that do not have the state of the last one: other machines, CI. */
export function putRecord(record: ArticleRecord, { store }: Pick<ArticleTools, 'store'>): void {
  store.put(recordKey(record.key), JSON.stringify(record));
}

/** The record of an article that was built before, here or elsewhere. */
export function loadRecord(
  { key }: Pick<KeyedSeed, 'key'>,
  { store }: Pick<ArticleTools, 'store'>,
): ArticleRecord | undefined {
  const stored = store.get(recordKey(key));
  // The store has checked that it is the text that was saved.
  return stored === undefined ? undefined : JSON.parse(stored);
}

function recordKey(key: string): string {
  return hash('sha1', `record\n${key}`);
}
