import { makeTermTable, type TermTable } from '../site/concepts/choose/term-table.ts';
import { summariseArticle } from '../site/summarise-article.ts';
import type { ArticleRecord } from './article/article-record.ts';
import { loadRecord } from './article/keep-record.ts';
import { type ArticleTools, loadArticle } from './article/prepare-articles.ts';
import { pieceName, RECORDS_A_PIECE, splitRecords, termsName } from './build-state.ts';

/** Adds up what may be a concept in all articles, a piece of the records at a time. */
export interface TermGatherer {
  /**
   * Take the candidates of an article.
   *
   * @param number Its place among all.
   * @returns The record without them: they are the largest part of it.
   */
  take(number: number, record: ArticleRecord): ArticleRecord;
  /** @param records Of all articles, in their order. */
  tables(records: readonly ArticleRecord[]): Promise<readonly TermTable[]>;
}

/**
 * Make a gatherer for one build.
 *
 * @param name From `stateName`: terms of pieces that an earlier build had are in the store.
 */
export function gatherTerms(name: string, tools: ArticleTools): TermGatherer {
  const waiting = new Map<number, string>();
  const counts = new Map<number, number>();
  const ready = new Map<number, TermTable>();
  return { take, tables };

  function take(number: number, record: ArticleRecord): ArticleRecord {
    const { summary } = record;
    if (summary === undefined || summary.candidates === '') return record;
    waiting.set(number, summary.candidates);
    const piece = Math.floor(number / RECORDS_A_PIECE);
    const count = (counts.get(piece) ?? 0) + 1;
    counts.set(piece, count);
    if (count === RECORDS_A_PIECE) compact(piece);
    return { ...record, summary: { ...summary, candidates: '' } };
  }

  /** All of a piece are there: their sum takes their place. */
  function compact(piece: number): void {
    const texts: string[] = [];
    const first = piece * RECORDS_A_PIECE;
    for (let number = first; number < first + RECORDS_A_PIECE; number++) {
      texts.push(waiting.get(number) ?? '');
      waiting.delete(number);
    }
    ready.set(piece, makeTermTable(texts));
  }

  async function tables(records: readonly ArticleRecord[]): Promise<readonly TermTable[]> {
    const all: TermTable[] = [];
    for (const [piece, some] of splitRecords(records).entries()) {
      all.push(await tableOf(piece, some));
    }
    return all;
  }

  async function tableOf(piece: number, records: readonly ArticleRecord[]): Promise<TermTable> {
    const key = termsName(pieceName(name, records));
    const compacted = ready.get(piece);
    const stored = compacted ? undefined : tools.store.get(key);
    // The store has checked that it is the text that was saved.
    if (stored !== undefined) return JSON.parse(stored);
    const table = compacted ?? makeTermTable(await textsOf(piece, records));
    tools.store.put(key, JSON.stringify(table));
    return table;
  }

  async function textsOf(piece: number, records: readonly ArticleRecord[]): Promise<string[]> {
    const texts: string[] = [];
    for (const [i, record] of records.entries()) {
      if (record.summary === undefined) continue;
      texts.push(waiting.get(piece * RECORDS_A_PIECE + i) ?? (await candidatesOf(record, tools)));
    }
    return texts;
  }
}

/** Candidates that an earlier build has found. */
async function candidatesOf({ path, key }: ArticleRecord, tools: ArticleTools): Promise<string> {
  const stored = loadRecord({ key }, tools)?.summary?.candidates;
  if (stored !== undefined) return stored;
  const article = await loadArticle({ path, key }, tools);
  return article ? summariseArticle(article).candidates : '';
}
