/**
 * The names by which the configuration may mean an article: its path and the ends of it, without the
 * ending of the file.
 *
 *     seeds/go/maps.md → seeds/go/maps, go/maps, maps
 *
 * @param path Relative to the project, with `/`.
 */
export function articleNames(path: string): readonly string[] {
  const parts = path.replace(/\.[^./]+$/, '').split('/');
  return parts.map((_, index) => parts.slice(index).join('/'));
}
