/**
 * Three colons; a link to a template; a tag of a template around code; a line that begins like an
 * admonition or a tab.
 */
const SIGN =
  /:::|\]\(\{\{|\{[%{][<%]?-?[ \t]*(?:highlight|codeblock)|^[ \t>]*(?:!!!|\?\?\?\+?|===[!+]{0,2})[ \t]/m;

/** Whether a text may have syntax of other generators, so that what parses it has to be loaded. */
export function mayBeExtended(markdown: string): boolean {
  return SIGN.test(markdown);
}

/** `{:`, a comment of a template or of MDX, tags around raw text, two percent signs, a place of contents. */
const UNSEEN =
  /\{::?[ \t/]*[\w.#]|\{\{?\/\*|\{%-?[ \t]*(?:comment|raw)\b|%%|\)\{[ \t]*[.#\w]|^\[\[?_?toc_?\]/im;

/** Whether a Markdown file may have markup that no page shows. */
export function mayHaveUnseen(markdown: string): boolean {
  return UNSEEN.test(markdown);
}
