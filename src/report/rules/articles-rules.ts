import type { Rule } from '../rule.ts';

/** Messages of the part “Articles”, by id. */
export const articlesRules: readonly Rule[] = [
  {
    id: 'article-crash',
    what: 'A bug: the article could not be built',
    why: 'No article should be able to do this.',
    mend: 'Report it with the article',
  },
  {
    id: 'article-empty',
    what: 'Nothing is left to show, e.g. of an article that is a title alone, or one script',
    why: 'A page without a text says nothing, and what is dropped, e.g. scripts, may not stand in one.',
    mend: 'Write text, or set `draft: true`',
  },
  {
    id: 'article-too-deep',
    what: 'Quotes, lists, emphasis or HTML are nested too deeply to be read',
    why: 'Readers of Markdown go down a level by a call, and a stack has an end.',
    mend: 'Nest them less deeply',
  },
  {
    id: 'container-text',
    what: 'A line like `::: demo` begins no box, since its kind is unknown or it has no end: shown as text',
    why: 'What an unknown word should look like cannot be known, and its text must not vanish.',
    mend: 'Name a kind of alert, `details` or `code-group`, and end it by `:::`',
  },
  {
    id: 'html-open',
    what: 'A comment, a declaration or an element that no page shows never ends: shown as code',
    why: 'It would hide the rest of the article.',
    mend: 'Write its end',
  },
  {
    id: 'image-missing',
    what: 'An article shows an image that is not there',
    why: 'The reader would see a broken picture.',
    mend: 'Put the file beside the article, or correct the path',
  },
  {
    id: 'image-refused',
    what: 'An image lies outside of the articles’ folder, is too large, or is of a type that is not copied',
    why: 'Paths of an article must not publish other files, and an SVG is a document that may run scripts.',
    mend: 'Put a PNG, JPEG, GIF, WebP or AVIF file beside the article',
  },
  {
    id: 'limit-nesting',
    what: 'A block is nested more deeply than `limits.nesting`: shown as source',
    why: 'Time and memory grow with each level; the rest of the article stays whole.',
    mend: 'Split it, or raise the limit',
  },
  {
    id: 'limit-table-cells',
    what: 'A table is larger than `limits.tableCells`: shown as source',
    why: 'A page with more is slow in every browser.',
    mend: 'Split it, or raise the limit',
  },
  {
    id: 'link-spaces',
    what: 'The address of a link or an image has spaces: shown as text',
    why: 'In Markdown a space ends the address, and what follows is no link.',
    mend: 'Put the address between `<` and `>`, or write `%20` for each space',
  },
  {
    id: 'plugin-failed',
    what: 'A plugin of the configuration threw; the article was left out',
    why: 'A plugin is code of the project; what it throws concerns the article that it threw at.',
    mend: 'Mend the plugin or its options',
  },
  {
    id: 'unsafe-html',
    what: 'An element or attribute that could run or load something was dropped',
    why: "Articles are data: nothing that they say may run or load in a reader's browser.",
    mend: 'Use text, structure, images',
  },
  {
    id: 'unsafe-url',
    what: 'An address such as `javascript:` was dropped',
    why: "Such an address runs code in a reader's browser.",
    mend: 'Use http, https, mailto, tel, relative addresses',
  },
];
