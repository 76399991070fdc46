/** `---`, YAML, `---`: the first thing in the text, each delimiter alone on its line. */
const FRONT_MATTER = /^---[ \t]*\r?\n(?:[^\n]*\n)*?---[ \t]*(?:\r?\n|$)/;
/** `title: …`: without such a line, two thematic breaks enclose text. */
const KEY_LINE = /^[A-Za-z_][\w-]*[ \t]*:(?:\s|$)/m;
/** Longer front matter is text. */
export const MAX_FRONT_MATTER: number = 64 * 1024;

/**
 * Find the front matter of a text, without reading it.
 *
 * @param text The text without byte order mark.
 * @returns Front matter with its delimiters and the line break after them; empty without.
 */
export function findFrontMatter(text: string): string {
  if (!text.startsWith('---')) return '';
  const head = FRONT_MATTER.exec(text.slice(0, MAX_FRONT_MATTER))?.[0];
  return head !== undefined && KEY_LINE.test(head) ? head : '';
}
