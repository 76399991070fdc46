import { type ArticleRecord, makeRecord } from '../../build/article/article-record.ts';
import { putRecord } from '../../build/article/keep-record.ts';
import type { ArticleTools, PreparedSeed } from '../../build/article/prepare-articles.ts';
import type { KeyedSeed } from '../../build/read-keyed.ts';
import type { ArticleSummary } from '../../types/site.ts';
import { makeStub } from './make-stub.ts';

/** What a preview remembers of its articles, each by the key of its seed. */
export interface ArticleMemory {
  /** An article that was made lately. */
  recent(key: string): PreparedSeed | undefined;
  /** Remember an article that was made just now, and in whole only the last few. */
  keep(made: PreparedSeed): void;
  /** Remember what was made elsewhere. */
  accept(record: ArticleRecord): void;
  /** Undefined for what nobody has made yet. */
  record(seed: KeyedSeed): ArticleRecord | undefined;
  /** By the front matter alone where there is no record; undefined for drafts and what cannot be built. */
  summary(seed: KeyedSeed): ArticleSummary | undefined;
  /** A preview runs for days: of what an article was, nothing stays in memory. */
  forget(key: string): void;
}

const KEPT_IN_MEMORY = 16;

/** Make the memory of a preview. */
export function articleMemory(tools: Pick<ArticleTools, 'config' | 'store'>): ArticleMemory {
  /** A record is made of one when somebody asks for it: its page comes first. */
  const recent = new Map<string, PreparedSeed>();
  const records = new Map<string, ArticleRecord>();
  const stubs = new Map<string, ArticleSummary>();
  return {
    ...{ keep, summary, forget },
    recent: (key) => recent.get(key),
    accept: (record) => void records.set(record.key, record),
    record: (seed) => seed.record ?? recordAt(seed.key),
  };

  function keep(made: PreparedSeed): void {
    recent.set(made.seed.key, made);
    const [oldest] = recent.keys();
    if (recent.size <= KEPT_IN_MEMORY || oldest === undefined) return;
    recordAt(oldest);
    recent.delete(oldest);
  }

  function recordAt(key: string): ArticleRecord | undefined {
    const made = recent.get(key);
    if (made && !records.has(key)) {
      const record = makeRecord(made.seed.path, key, made.result);
      records.set(key, record);
      // Workers find it there.
      putRecord(record, tools);
    }
    return records.get(key);
  }

  function summary(seed: KeyedSeed): ArticleSummary | undefined {
    const record = seed.record ?? records.get(seed.key);
    if (record) return record.summary;
    const stub = stubs.get(seed.key) ?? makeStub(seed.path, seed.text ?? '', tools.config);
    if (stub) stubs.set(seed.key, stub);
    return stub;
  }

  function forget(key: string): void {
    records.delete(key);
    recent.delete(key);
    stubs.delete(key);
  }
}
