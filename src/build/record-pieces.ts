import { hash } from 'node:crypto';
import { ARTICLES_A_TABLE } from '../site/concepts/choose/term-table.ts';
import type { ArticleRecord } from './article/article-record.ts';

/** Number of articles whose records are one piece of the store; their terms are another. */
export const RECORDS_A_PIECE: number = ARTICLES_A_TABLE;

/** Split records into pieces of `RECORDS_A_PIECE`. */
export function splitRecords(
  records: readonly ArticleRecord[],
): readonly (readonly ArticleRecord[])[] {
  const count = Math.ceil(records.length / RECORDS_A_PIECE);
  return Array.from({ length: count }, (_, i) =>
    records.slice(i * RECORDS_A_PIECE, (i + 1) * RECORDS_A_PIECE),
  );
}

/** The key of a piece of records; the keys of its articles determine its content. */
export function pieceName(name: string, records: readonly Pick<ArticleRecord, 'key'>[]): string {
  return hash('sha1', `records\n${name}\n${records.map(({ key }) => key)}`);
}

/** The key of the terms of a piece's articles. */
export function termsName(piece: string): string {
  return hash('sha1', `terms\n${piece}`);
}
