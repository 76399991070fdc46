import type { PlannedArticle } from '../../site/plan-site.ts';
import type { FilePath } from '../../types/brand.ts';
import type { DiagramRenderer } from '../../types/diagram.ts';
import { type ArticleTools, loadArticle } from '../article/prepare-articles.ts';
import { drawDiagrams } from '../draw-diagrams.ts';
import type { KeyedSeed } from '../read-keyed.ts';

/** With more drawings than this the gallery shows names instead. */
const MAX_PICTURES = 120;
const PLACEHOLDER = 'kg-diagram';

/**
 * Collect the drawings of all articles for the gallery, unless there are too many.
 *
 * @returns SVG by address without the base: `/articles/a/#diagram-1`.
 */
export async function drawGallery(
  articles: readonly PlannedArticle[],
  seeds: ReadonlyMap<FilePath, KeyedSeed>,
  tools: ArticleTools,
  renderer: DiagramRenderer | undefined,
): Promise<ReadonlyMap<string, string>> {
  const pictures = new Map<string, string>();
  const count = articles.reduce((sum, article) => sum + article.summary.counts.diagrams, 0);
  if (renderer === undefined || count > MAX_PICTURES) return pictures;
  for (const [index, { summary, route }] of articles.entries()) {
    const seed = seeds.get(summary.path);
    const article = seed && (await loadArticle(seed, tools));
    if (article === undefined) continue;
    const { drawn } = await drawDiagrams(article, renderer, tools.config.limits.diagrams);
    for (const [id, result] of drawn) {
      if (!result.ok) continue;
      const svg = result.svg.replaceAll(PLACEHOLDER, `kg-${index + 1}-${id}`);
      pictures.set(`${route}#${id}`, svg);
    }
  }
  return pictures;
}
