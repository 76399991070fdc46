import { readJson } from '../cache/read-json.ts';
import { makeTermTable, type TermTable } from '../site/concepts/choose/term-table.ts';
import { summariseArticle } from '../site/summarise-article.ts';
import type { ArticleRecord } from './article/article-record.ts';
import { loadRecord } from './article/keep-record.ts';
import { type ArticleTools, loadArticle } from './article/prepare-articles.ts';
import { pieceName, RECORDS_A_PIECE, splitRecords, termsName } from './record-pieces.ts';

/**
 * Collects the candidates for concepts of all articles and sums them up to term tables, one for each
 * piece of `RECORDS_A_PIECE` articles, so that memory holds few candidates at a time.
 */
export interface TermGatherer {
  /**
   * Take the candidates out of an article's record.
   *
   * @param number The article's index among all.
   * @returns The record without candidates, which are the largest part of it.
   */
  take(number: number, record: ArticleRecord): ArticleRecord;
  /**
   * The term tables of all articles.
   *
   * @param records Of all articles, in their order, as `take` returned them.
   */
  tables(records: readonly ArticleRecord[]): Promise<readonly TermTable[]>;
}

/**
 * Make a gatherer for one build.
 *
 * @param name From `stateName`; tables of pieces that the last build had too come from the store.
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

  /** Replace the candidates of a complete piece by their table. */
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
    const stored = compacted ? undefined : readJson<TermTable>(tools.store, key);
    if (stored !== undefined) return stored;
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

/** Candidates from the record that an earlier build stored, else from the article. */
async function candidatesOf({ path, key }: ArticleRecord, tools: ArticleTools): Promise<string> {
  const stored = loadRecord({ key }, tools)?.summary?.candidates;
  if (stored !== undefined) return stored;
  const article = await loadArticle({ path, key }, tools);
  return article ? summariseArticle(article).candidates : '';
}
