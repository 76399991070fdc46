import { sidecarPath } from '../../read/overrides/sidecar-path.ts';
import type { FilePath } from '../../types/brand.ts';
import type { ArticleImage } from '../../types/image.ts';

/** An article as far as other files belong to it. */
interface ArticleFiles {
  readonly path: FilePath;
  readonly images?: readonly ArticleImage[];
}

const IMAGE = /\.(?:png|jpe?g|gif|webp|avif)$/i;

/**
 * Name the articles that other files belong to in the place of those files: decisions, and images
 * for every article that shows some.
 *
 * @param changed Files that were written, made or removed.
 * @param seeds The articles there are.
 */
export function touchedArticles(
  changed: readonly FilePath[],
  seeds: readonly ArticleFiles[],
): readonly FilePath[] {
  const isOther = (path: FilePath): boolean => path.endsWith('.repair.yml') || IMAGE.test(path);
  const others = new Set<string>(changed.filter(isOther));
  if (others.size === 0) return changed;
  const hasImage = [...others].some((path) => IMAGE.test(path));
  const owners = seeds.filter(
    ({ path, images = [] }) => others.has(sidecarPath(path)) || (hasImage && images.length > 0),
  );
  const articles = changed.filter((path) => !others.has(path));
  return [...new Set([...articles, ...owners.map(({ path }) => path)])];
}
