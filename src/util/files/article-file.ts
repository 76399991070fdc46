/** The ending of a file that holds an article. */
export const ARTICLE_ENDING: RegExp = /\.(?:txt|md|markdown)$/i;
const TEXT_ENDING = /\.txt$/i;

/** Whether a file is plain text, by its ending. */
export function isTextFile(path: string): boolean {
  return TEXT_ENDING.test(path);
}

/** The file that takes the place of a text file once it is Markdown: `a.txt` → `a.md`. */
export function markdownFileOf(path: string): string {
  return path.replace(TEXT_ENDING, '.md');
}

/** Whether a file or folder of this name is no article and holds none: hidden ones, dependencies. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}
