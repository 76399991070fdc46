import { hash } from 'node:crypto';
import type { Article, Section } from '../types/article.ts';
import type { ArticleSummary, SectionSummary } from '../types/site.ts';
import { seamRanges } from '../util/seam-ranges.ts';
import { walk } from '../util/walk.ts';
import { anchorsOfParts } from './anchors-of-parts.ts';
import { encodeCandidates } from './concepts/candidates/encode-candidates.ts';
import { findCandidates } from './concepts/candidates/find-candidates.ts';
import { encodeParts } from './encode-parts.ts';

/** Characters of a hash; of a hundred thousand hardly two are equal. */
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
  const parts = encodeParts(article.sections);
  return {
    ...{ path, slug, title, description, lang, tags, order, date, updated, words },
    mends: article.blocks.filter((block) => block.changed).length,
    seam: seamRanges(article.blocks, article.source.split('\n').length),
    ...{ sections, parts },
    counts: countParts(article.sections),
    outline: hash('sha1', JSON.stringify([title, sections, parts])).slice(0, OUTLINE),
    links: article.links,
    anchors: findAnchors(article),
    candidates: encodeCandidates(findCandidates(article.sections, segmenter)),
  };
}

/** Ids of the body that no section tells of. */
function findAnchors({ body, sections }: Article): readonly string[] {
  const known = new Set(sections.flatMap((section) => [section.id, ...anchorsOfParts(section)]));
  const found: string[] = [];
  walk(body, (node) => {
    const id = node.type === 'element' ? node.properties.id : undefined;
    if (typeof id === 'string' && !known.has(id)) found.push(id);
    return true;
  });
  return found;
}

function summariseSection({ id, depth, title, parent }: Section): SectionSummary {
  return { id, depth, title, parent };
}

function countParts(sections: readonly Section[]): ArticleSummary['counts'] {
  const count = (kind: 'tables' | 'code' | 'diagrams'): number =>
    sections.reduce((sum, section) => sum + section[kind].length, 0);
  return { tables: count('tables'), code: count('code'), diagrams: count('diagrams') };
}
