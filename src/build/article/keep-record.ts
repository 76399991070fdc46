import { hash } from 'node:crypto';
import { readJson } from '../../cache/read-json.ts';
import type { KeyedSeed } from '../read-keyed.ts';
import type { ArticleRecord } from './article-record.ts';
import type { ArticleTools } from './prepare-articles.ts';

/** Store a record, for builds without the state of the last one, e.g. in CI. */
export function putRecord(record: ArticleRecord, { store }: Pick<ArticleTools, 'store'>): void {
  store.put(recordKey(record.key), JSON.stringify(record));
}

/** Load the record of an article; undefined where the store does not have it. */
export function loadRecord(
  { key }: Pick<KeyedSeed, 'key'>,
  { store }: Pick<ArticleTools, 'store'>,
): ArticleRecord | undefined {
  return readJson(store, recordKey(key));
}

function recordKey(key: string): string {
  return hash('sha1', `record\n${key}`);
}
