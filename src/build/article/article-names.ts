/**
 * The names by which `articles` in the configuration may mean an article: its path without the file's
 * ending, and each shorter end of that path.
 *
 *     seeds/go/maps.md → seeds/go/maps, go/maps, maps
 *
 * @param path Relative to the project, with `/`.
 */
export function articleNames(path: string): readonly string[] {
  const parts = path.replace(/\.[^./]+$/, '').split('/');
  return parts.map((_, index) => parts.slice(index).join('/'));
}
