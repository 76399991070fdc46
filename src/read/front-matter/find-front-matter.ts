/** Longer front matter is text. */
export const MAX_FRONT_MATTER: number = 64 * 1024;

/** How front matter of a language stands in a text. */
export interface MatterForm {
  readonly language: 'yaml' | 'toml';
  /** The line above and below it. */
  readonly delimiter: '---' | '+++';
  /** The first thing in the text, each delimiter alone on its line. */
  readonly pattern: RegExp;
  /** Without a line of a key, two delimiters enclose text. */
  readonly keyLine: RegExp;
}

const FORMS: readonly MatterForm[] = [
  {
    language: 'yaml',
    delimiter: '---',
    pattern: /^---[ \t]*\r?\n(?:[^\n]*\n)*?---[ \t]*(?:\r?\n|$)/,
    // title: …
    keyLine: /^[A-Za-z_][\w-]*[ \t]*:(?:\s|$)/m,
  },
  {
    language: 'toml',
    delimiter: '+++',
    pattern: /^\+\+\+[ \t]*\r?\n(?:[^\n]*\n)*?\+\+\+[ \t]*(?:\r?\n|$)/,
    // title = …
    keyLine: /^[ \t]*[A-Za-z_][\w-]*[ \t]*=/m,
  },
];

/** @returns How the front matter stands that a text seems to begin with. */
export function matterFormOf(text: string): MatterForm | undefined {
  return FORMS.find(({ delimiter }) => text.startsWith(delimiter));
}

/**
 * Find the front matter of a text, without reading it: YAML between two lines `---`, or TOML between
 * two lines `+++`, as Hugo and Zola have it.
 *
 * @param text The text without byte order mark.
 * @returns Front matter with its delimiters and the line break after them; empty without.
 */
export function findFrontMatter(text: string): string {
  const form = matterFormOf(text);
  const head = form?.pattern.exec(text.slice(0, MAX_FRONT_MATTER))?.[0];
  return head !== undefined && form?.keyLine.test(head) ? head : '';
}
