import { hash } from 'node:crypto';
import type { Article, Section } from '../types/article.ts';
import type { ArticleSummary, SectionSummary } from '../types/site.ts';
import { seamRanges } from '../util/seam-ranges.ts';
import { walk } from '../util/walk.ts';
import { anchorsOfSection } from './anchors-of-section.ts';
import { encodeCandidates } from './concepts/encode-candidates.ts';
import { findCandidates } from './concepts/find-candidates.ts';

/** Characters of a stamp; of a hundred thousand hardly two are equal. */
const OUTLINE = 16;

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
  const sections = article.sections.map(summariseSection);
  return {
    ...{ path, slug, title, description, lang, tags, order, date, updated, words },
    mends: article.blocks.filter((block) => block.changed).length,
    seam: seamRanges(article.blocks, article.source.split('\n').length),
    sections,
    outline: hash('sha1', JSON.stringify([title, sections])).slice(0, OUTLINE),
    links: article.links,
    anchors: findAnchors(article),
    candidates: encodeCandidates(findCandidates(article.sections, segmenter)),
  };
}

/** Ids of the body that no section tells of. */
function findAnchors({ body, sections }: Article): readonly string[] {
  const known = new Set(sections.flatMap(anchorsOfSection));
  const found: string[] = [];
  walk(body, (node) => {
    const id = node.type === 'element' ? node.properties.id : undefined;
    if (typeof id === 'string' && !known.has(id)) found.push(id);
    return true;
  });
  return found;
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
