import { defaultFrontMatter } from '../../build/article/default-front-matter.ts';
import { parseSeed } from '../../read/parse-seed.ts';
import { slugOf } from '../../transform/slug-of.ts';
import type { FrontMatter } from '../../types/article.ts';
import type { FilePath } from '../../types/brand.ts';
import type { SiteConfig } from '../../types/config.ts';
import type { ArticleSummary } from '../../types/site.ts';

const NOTHING = {
  words: 0,
  mends: 0,
  seam: [],
  sections: [],
  links: [],
  anchors: [],
  parts: '',
  counts: { tables: 0, code: 0, diagrams: 0 },
  outline: '',
  candidates: '',
} as const;

/**
 * Say what front matter, configuration and the file's name tell about an article that nobody has
 * built yet.
 *
 * @returns Undefined for a draft.
 */
export function makeStub(
  path: FilePath,
  text: string,
  config: Pick<SiteConfig, 'articles' | 'lang'>,
): ArticleSummary | undefined {
  const name = (path.split('/').pop() ?? path).replace(/\.[^.]+$/, '');
  const own = text.startsWith('---') ? parseSeed(text, path).seed?.frontMatter : undefined;
  const meta: FrontMatter = { ...defaultFrontMatter(path, config.articles), ...own };
  if (meta.draft) return undefined;
  const { description = '', lang = config.lang, tags = [], date, updated } = meta;
  const order = meta.order ?? Number.MAX_SAFE_INTEGER;
  const slug = slugOf(path, meta.slug);
  const known = { path, slug, title: meta.title ?? name, description, lang, tags, order };
  return { ...known, date, updated, ...NOTHING };
}
