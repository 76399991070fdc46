import type { Article, Section } from '../types/article.ts';
import type { ArticleSummary, SectionSummary } from '../types/site.ts';
import { seamRanges } from '../util/seam-ranges.ts';
import { encodeCandidates } from './concepts/encode-candidates.ts';
import { findCandidates } from './concepts/find-candidates.ts';

/**
 * Reduce an article to what the site-wide stages need. The body, the Markdown and the texts of
 * its sections stay behind.
 *
 * @param segmenter Word segmenter for Chinese, one may serve many articles.
 */
export function summariseArticle(
  article: Article,
  segmenter: Intl.Segmenter = new Intl.Segmenter('zh', { granularity: 'word' }),
): ArticleSummary {
  const { path, slug, title, description, lang, tags, order, date, updated, words } = article;
  return {
    ...{ path, slug, title, description, lang, tags, order, date, updated, words },
    mends: article.blocks.filter((block) => block.changed).length,
    seam: seamRanges(article.blocks, article.source.split('\n').length),
    sections: article.sections.map(summariseSection),
    links: article.links,
    candidates: encodeCandidates(findCandidates(article.sections, segmenter)),
  };
}

function summariseSection(section: Section): SectionSummary {
  const { id, depth, title, parent, tables } = section;
  return {
    ...{ id, depth, title, parent, tables },
    code: section.code.map((block) => ({
      id: block.id,
      lang: block.lang,
      title: block.title ?? '',
    })),
    diagrams: section.diagrams.map((diagram) => ({ id: diagram.id, label: diagram.label })),
  };
}
