import { splitFrontMatter } from '../../read/split-front-matter.ts';
import type { SitePlan } from '../../site/plan-site.ts';
import type { LiveArticles } from '../live-articles.ts';
import type { ReviewedArticle } from './reviewed-article.ts';

/** Find an article with all that its repair came from, by its slug. */
export async function findReviewed(
  slug: string,
  plan: SitePlan,
  articles: LiveArticles,
): Promise<ReviewedArticle | undefined> {
  const found = plan.articles.find(({ route }) => route === `/articles/${slug}/`);
  const path = found?.summary.path;
  const seed = articles.seeds().find((each) => each.path === path);
  const article = path && (await articles.article(path));
  if (!article || seed?.text === undefined) return undefined;
  const bodyLine = splitFrontMatter(seed.text).head.split('\n').length;
  return { key: seed.key, article, bodyLine, sidecar: seed.sidecar };
}
