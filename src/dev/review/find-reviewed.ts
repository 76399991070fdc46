import { splitFrontMatter } from '../../read/front-matter/split-front-matter.ts';
import type { SitePlan } from '../../site/plan-site.ts';
import type { LiveArticles } from '../live/live-articles.ts';
import type { ReviewedArticle } from './reviewed-article.ts';

/** Find an article with all that its repair came from, by its slug. */
export async function findReviewed(
  slug: string,
  plan: SitePlan,
  articles: LiveArticles,
): Promise<ReviewedArticle | undefined> {
  const found = plan.articles.find(({ route }) => route === `/articles/${slug}/`);
  if (found === undefined) return undefined;
  const { path } = found.summary;
  const seed = articles.seeds.get(path);
  const article = await articles.article(path);
  if (article === undefined || seed?.text === undefined) return undefined;
  const bodyLine = splitFrontMatter(seed.text).head.split('\n').length;
  return { key: seed.key, article, bodyLine, sidecar: seed.sidecar };
}
