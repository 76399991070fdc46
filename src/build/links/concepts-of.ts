import { listConcepts } from '../../site/concepts/choose/list-concepts.ts';
import { makeBackground } from '../../site/concepts/choose/make-background.ts';
import { makeTermTables, type TermTable } from '../../site/concepts/choose/term-table.ts';
import type { SiteConfig } from '../../types/config.ts';
import type { ArticleSummary, ConceptSeed } from '../../types/site.ts';

/** List the concepts of articles. */
export function conceptsOf(
  summaries: readonly ArticleSummary[],
  config: Pick<SiteConfig, 'concepts'>,
): readonly ConceptSeed[] {
  return conceptsOfTables(makeTermTables(summaries.map((each) => each.candidates)), config);
}

/** List the concepts of articles whose candidates are summed up in term tables. */
export function conceptsOfTables(
  tables: readonly TermTable[],
  { concepts }: Pick<SiteConfig, 'concepts'>,
): readonly ConceptSeed[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return listConcepts(tables, concepts, makeBackground(), segmenter);
}
