import type { FrontMatter } from '../../types/article.ts';
import type { SiteConfig } from '../../types/config.ts';
import { articleNames } from './article-names.ts';

/**
 * The front matter that the configuration has for an article; what its file says comes first.
 *
 * @param path Relative to the project: of the names that it has in `articles` the longest counts.
 */
export function defaultFrontMatter(path: string, articles: SiteConfig['articles']): FrontMatter {
  const name = articleNames(path).find((candidate) => Object.hasOwn(articles, candidate));
  return (name === undefined ? undefined : articles[name]) ?? {};
}
