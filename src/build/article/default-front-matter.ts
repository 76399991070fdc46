import type { FrontMatter } from '../../types/article.ts';
import type { SiteConfig } from '../../types/config.ts';
import { articleNames } from './article-names.ts';

/** Jekyll and Hexo keep what is not to be published yet in a folder of this name. */
const DRAFT = /(?:^|\/)_drafts\//;

/**
 * The front matter that the configuration has for an article; what its file says comes first.
 *
 * @param path Relative to the project: of the names that it has in `articles` the longest counts.
 *   In a folder `_drafts` it is a draft.
 */
export function defaultFrontMatter(path: string, articles: SiteConfig['articles']): FrontMatter {
  const name = articleNames(path).find((candidate) => Object.hasOwn(articles, candidate));
  const own = (name === undefined ? undefined : articles[name]) ?? {};
  return DRAFT.test(path) ? { draft: true, ...own } : own;
}
