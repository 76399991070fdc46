import { cardPath } from '../../render/addresses/card-path.ts';
import { renderArticlePage } from '../../render/article/render-article-page.ts';
import { renderMendedPage } from '../../render/article/render-mended-page.ts';
import { articlePicture } from '../../render/picture/article-picture.ts';
import type { RenderContext } from '../../render/render-context.ts';
import { type LinkedConcept, linkConcepts } from '../../site/link-concepts.ts';
import { hashTexts } from '../../site/search/hash-texts.ts';
import { searchTexts } from '../../site/search/search-texts.ts';
import type { DiagramResult } from '../../types/diagram.ts';
import type { ArticleLinks } from '../../types/site.ts';
import { type ArticleTools, loadArticle } from '../article/prepare-articles.ts';
import { loadMentions } from '../links/find-mentions-of.ts';
import type { KeyedSeed } from '../read-keyed.ts';

/** Everything that the pages of one article are made of. Plain data. */
export interface PageJob {
  readonly article: KeyedSeed;
  readonly links: Omit<ArticleLinks, 'conceptLinks'>;
  readonly concepts: readonly LinkedConcept[];
  /** From `conceptListKey`. */
  readonly list: string;
  readonly seam: readonly (readonly [from: number, to: number])[];
  /** Diagrams by the id of their figure. */
  readonly drawn: ReadonlyMap<string, DiagramResult>;
  /** The index of the article in the site. */
  readonly number: number;
}

/** A file of the site: path and content. */
export type MadeFile = readonly [path: string, content: string | Uint8Array];

/** All files of one article. */
export interface MadeFiles {
  readonly files: readonly MadeFile[];
  /** From `hashTexts`, of the texts for search, which are among the files. */
  readonly texts: string;
}

/**
 * Make the files of one article.
 *
 * @returns Undefined where the store has lost the article or its mentions.
 */
export async function makePage(
  job: PageJob,
  tools: ArticleTools,
  context: RenderContext,
): Promise<MadeFiles | undefined> {
  const { links: planned, drawn, seam } = job;
  const article = await loadArticle(job.article, tools);
  if (article === undefined) return undefined;
  const { sections } = article;
  const found =
    job.concepts.length === 0 ? [] : loadMentions(job.article, job.list, sections, tools);
  if (found === undefined) return undefined;
  const ids = sections.map(({ id }) => id);
  const links = { ...planned, conceptLinks: linkConcepts(found, job.concepts, ids) };
  const { route } = links;
  const folder = route.slice(1);
  const picture = cardPath(route, context.config)?.slice(1);
  const texts = searchTexts(article, route, job.number);
  const files: readonly MadeFile[] = [
    [`${folder}index.html`, renderArticlePage(article, links, drawn, context)],
    [`${folder}index.md`, article.markdown],
    ...(article.blocks.some(({ changed }) => changed)
      ? [[`${folder}mended/index.html`, renderMendedPage(article, route, context)] as const]
      : []),
    ...(picture ? [[picture, articlePicture({ seam, shape: article.words })] as const] : []),
    ...texts.map(({ path, text }): MadeFile => [path, text]),
  ];
  return { files, texts: hashTexts(texts) };
}
