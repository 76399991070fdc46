import type { ArticleSummary, SectionParts } from '../types/site.ts';

/** The tables, code and diagrams of an article, in the order of its sections that have some. */
export function decodeParts({ parts }: Pick<ArticleSummary, 'parts'>): readonly SectionParts[] {
  return parts === '' ? [] : JSON.parse(Buffer.from(parts, 'latin1').toString());
}
