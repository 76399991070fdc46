import { listConcepts } from '../site/concepts/list-concepts.ts';
import { makeBackground } from '../site/concepts/make-background.ts';
import type { SiteConfig } from '../types/config.ts';
import type { ArticleSummary, ConceptSeed } from '../types/site.ts';

/** List what may be a concept in some articles. */
export function conceptsOf(
  summaries: readonly ArticleSummary[],
  { concepts }: Pick<SiteConfig, 'concepts'>,
): readonly ConceptSeed[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return listConcepts(summaries, concepts, makeBackground(), segmenter);
}
