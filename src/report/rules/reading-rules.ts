import type { Rule } from '../rule.ts';

/** Messages of the part “Reading”, by id. */
export const readingRules: readonly Rule[] = [
  {
    id: 'front-matter-foreign',
    what: 'A key that says something to another generator, such as `layout`; it was left out',
    why: 'Articles that come from another generator bring its keys. What means the same here is read: `lastmod` as `updated`.',
    mend: 'Nothing',
  },
  {
    id: 'front-matter-open',
    what: 'Front matter never ends, or is longer than 64 KB; it was taken for text',
    why: 'Its keys would stand on the page as text, and say nothing of the article.',
    mend: 'Write a line `---`, for TOML `+++`, below its last key',
  },
  {
    id: 'front-matter-syntax',
    what: 'Front matter is no valid YAML, or TOML between two lines `+++`; it was left out',
    why: 'Text with a colon or a hash has a meaning in YAML, and text without quotes none in TOML. The article is built without its front matter.',
    mend: 'Put text with `:` or `#` between quotes, in TOML all text',
  },
  {
    id: 'front-matter-unknown',
    what: 'A key that does not exist; it was left out',
    why: 'A key that nobody reads is usually a misspelling.',
    mend: 'Take the name that is proposed',
  },
  {
    id: 'front-matter-value',
    what: 'A key has a value that cannot be; it was left out',
    why: 'The value cannot be used, e.g. a date that no calendar has.',
    mend: 'Take what is expected',
  },
  {
    id: 'limit-file-size',
    what: 'The file is larger than `limits.fileBytes`',
    why: 'One huge file would take the memory and the time of all others.',
    mend: 'Split it, or raise the limit',
  },
  {
    id: 'override-ambiguous',
    what: 'The text of a decision stands in several lines; it was left out',
    why: 'A decision on a wrong line would be worse than none, so that it waits for you to say which line is meant.',
    mend: 'Add `line:`, see [overrides](overrides.md)',
  },
  {
    id: 'override-near',
    what: 'The line of a decision has been edited; the decision holds',
    why: 'Decisions are tied to the text of a line, and hold through small edits of it.',
    mend: 'Write the text as it is now',
  },
  {
    id: 'override-orphan',
    what: '`NAME.repair.yml` stands alone; its article is not there',
    why: 'The article was renamed or removed, and the decisions about it would be lost without a word.',
    mend: 'Name the file after the article, or remove it',
  },
  {
    id: 'override-overlap',
    what: 'Two decisions speak of the same line; the first holds',
    why: 'Lines can be one thing only.',
    mend: 'Remove one',
  },
  {
    id: 'override-syntax',
    what: '`NAME.repair.yml` is no valid list; none of it was used',
    why: 'The file is a list in YAML, an entry for each decision.',
    mend: 'Put text with `:`, `#` or `"` between quotes',
  },
  {
    id: 'override-unknown',
    what: 'A key of a decision that does not exist; the entry was left out',
    why: 'A key that nobody reads is usually a misspelling.',
    mend: 'Take the name that is proposed',
  },
  {
    id: 'override-unmatched',
    what: "No line reads like a decision's text; the decision was left out",
    why: 'The article has been edited so much that no line is like the one that the decision names.',
    mend: 'Write the text of the line as it is now',
  },
  {
    id: 'override-unused',
    what: 'A decision changed nothing: part of a fence, no table, unfit `rows`',
    why: 'A fenced block is not torn apart, and not all lines make a table; you should know that nothing happened.',
    mend: "Name the whole block; take the article's own words",
  },
  {
    id: 'override-value',
    what: 'A key of a decision has a value that cannot be; it was left out',
    why: 'The value cannot be used, e.g. a depth of nine.',
    mend: 'Take what is expected',
  },
  {
    id: 'read-binary',
    what: 'NUL bytes: the file is no text, or UTF-16 without a byte order mark',
    why: 'Text has no NUL bytes; guessing at an encoding would spoil characters.',
    mend: 'Save it as UTF-8, or move it away',
  },
  {
    id: 'read-ejected',
    what: '`NAME.md` stands beside `NAME.txt` and takes its place',
    why: 'Who writes the Markdown beside a source wants it to count.',
    mend: 'Remove one of them',
  },
  {
    id: 'read-empty',
    what: 'The article has no text',
    why: 'A page without text serves nobody.',
    mend: 'Write it, or remove the file',
  },
  {
    id: 'read-encoding',
    what: 'Bytes that are no UTF-8',
    why: 'Guessing at an encoding would spoil characters, so that the file is left out.',
    mend: '`iconv -f GB18030 -t UTF-8` for older Chinese files',
  },
  {
    id: 'read-file',
    what: 'The file cannot be read',
    why: 'The file has gone, or this user may not read it.',
    mend: 'Check the file',
  },
  {
    id: 'read-link-outside',
    what: 'A symbolic link leaves the project, or leads nowhere',
    why: 'A link out of the project could publish anything of this machine.',
    mend: 'Copy the file',
  },
  {
    id: 'read-section',
    what: 'An `_index.md`, or a home page, has front matter and no text',
    why: 'Hugo describes a section so, VitePress and Starlight a home page; such a page would be empty here.',
    mend: 'Nothing; or write a text',
  },
];
