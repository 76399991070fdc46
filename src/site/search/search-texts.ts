import type { Article } from '../../types/article.ts';
import type { Route } from '../../types/brand.ts';
import type { SearchText, SearchTexts } from '../../types/search.ts';
import type { SiteFile } from '../../types/site.ts';
import { SECTIONS_IN_TEXT } from '../../util/search/sections-in-text.ts';

/**
 * The texts that search shows of one article, a few sections in each file.
 *
 * @param number The article's place in the site, from 0.
 */
export function searchTexts(
  article: Pick<Article, 'title' | 'sections'>,
  route: Route,
  number: number,
): readonly SiteFile[] {
  const files: SiteFile[] = [];
  for (let from = 0; from < article.sections.length; from += SECTIONS_IN_TEXT) {
    const sections = article.sections
      .slice(from, from + SECTIONS_IN_TEXT)
      .map(({ id, title, text, code }): SearchText => {
        const values = code.map((block) => block.value).join('\n');
        return [id, title, text.normalize('NFC'), values.normalize('NFC')];
      });
    const texts: SearchTexts = { route, title: article.title, sections };
    const path = `search/texts/${number}-${from / SECTIONS_IN_TEXT}.json`;
    files.push({ path, text: JSON.stringify(texts) });
  }
  return files;
}
