import type { FilePath, Slug } from '../types/brand.ts';
import { toSlug } from '../util/text/to-slug.ts';

/**
 * Name an article in addresses.
 *
 * Its own slug, else the file's name; `index` and `readme` take their folder’s.
 * @param path The seed.
 * @param wish A checked slug from front matter or configuration.
 */
export function slugOf(path: FilePath, wish: string | undefined): Slug {
  const parts = path.replace(/\.[^./]+$/, '').split('/');
  const last = parts.at(-1) ?? '';
  const isFolderPage = /^(?:index|readme)$/i.test(last) && parts.length > 1;
  const name = wish ?? (isFolderPage ? (parts.at(-2) ?? last) : last);
  return toSlug(name);
}
