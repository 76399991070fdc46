import type { Article } from '../../types/article.ts';
import type { SiteConfig } from '../../types/config.ts';
import { absoluteUrl } from '../addresses/absolute-url.ts';

/** An article as schema.org describes it. @see https://schema.org/TechArticle */
export function articleData(article: Article, path: string, config: SiteConfig): object {
  const url = absoluteUrl(config, path);
  return {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: article.title,
    description: article.description,
    inLanguage: article.lang,
    wordCount: article.words,
    ...(article.tags.length > 0 && { keywords: article.tags.join(', ') }),
    ...(article.date !== undefined && { datePublished: article.date }),
    ...(article.updated !== undefined && { dateModified: article.updated }),
    ...(config.author !== '' && { author: { '@type': 'Person', name: config.author } }),
    ...(url !== '' && { url, mainEntityOfPage: url }),
  };
}
