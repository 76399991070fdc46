import type { FilePath, Slug } from '../types/brand.ts';
import { toSlug } from '../util/text/to-slug.ts';

/** `On-call guide 0f3a…`: Notion puts the id of a page, 32 hexadecimal digits, behind its name. */
const NOTION_ID = /(?<=.) [\da-f]{32}$/;

/**
 * Name an article in addresses.
 *
 * Its own slug, else the file's name without Notion's id; `index` and `readme` take their folder’s.
 * @param path The seed.
 * @param wish A checked slug from front matter or configuration.
 */
export function slugOf(path: FilePath, wish: string | undefined): Slug {
  const parts = path.replace(/\.[^./]+$/, '').split('/');
  const last = parts.at(-1) ?? '';
  const isFolderPage = /^(?:index|readme)$/i.test(last) && parts.length > 1;
  const name = isFolderPage ? (parts.at(-2) ?? last) : last;
  return toSlug(wish ?? name.replace(NOTION_ID, ''));
}
