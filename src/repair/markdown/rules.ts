/** What a rule did, for people; `{count}` is how often. Permanent ids, listed in `docs/messages.md`. */
interface Rule {
  readonly reason: string;
  readonly note: string;
  /** Many small edits are told in one message. */
  readonly isSummed: boolean;
}

function summed(reason: string, note: string): Rule {
  return { reason, note, isSummed: true };
}

function single(reason: string, note: string): Rule {
  return { reason, note, isSummed: false };
}

/** The rules of `mendMarkdown`. */
export const RULES: ReadonlyMap<string, Rule> = new Map([
  ['byte-order-mark', summed('Removed a byte order mark', 'Markdown would take it for text.')],
  [
    'zero-width-character',
    summed('Removed {count} zero-width characters', 'They hide inside words and break markup.'),
  ],
  [
    'mixed-line-endings',
    summed('Changed {count} line endings to the usual one', 'The text mixes LF and CRLF.'),
  ],
  [
    'no-break-space',
    summed('Changed {count} no-break spaces to spaces', 'In markup and code they are no spaces.'),
  ],
  ['ideographic-space', summed('Changed {count} wide spaces after heading marks', '')],
  ['full-width-hash', summed('Changed {count} full-width ＃ of headings to #', '')],
  ['full-width-fence', summed('Changed {count} full-width marks of fences to ASCII', '')],
  ['full-width-backtick', summed('Changed {count} full-width back-ticks to `', '')],
  ['full-width-pipe', summed('Changed {count} full-width pipes of tables to |', '')],
  ['quote-fence', summed('Changed {count} fences of single quotes to back-ticks', '')],
  ['heading-without-space', summed('Put the space after the marks of {count} headings', '')],
  ['code-entity', summed('Turned {count} entities in code back into characters', '')],
  ['code-quote', summed('Changed {count} typographic quotes in code to "', '')],
  ['code-indentation', summed('Indented {count} lines of code by their structure', '')],
  [
    'code-outside-item',
    summed('Put {count} lines of code back into their list item', 'They had lost its indentation.'),
  ],
  [
    'paragraph-join',
    summed('Joined {count} parts of paragraphs', 'They were broken behind inline code.'),
  ],
  ['table-outer-pipe', summed('Put back {count} outer pipes of a table', '')],
  ['table-code-pipe', summed('Escaped {count} pipes inside code in cells', '')],
  ['fence-length', single('Changed the length of a code fence', 'It did not match its other end.')],
  ['nested-fence', single('Lengthened a fence around other fences', '')],
  ['fence-open-at-end', single('Closed the last code fence at the end of the text', '')],
  [
    'unclosed-fence',
    single('Closed a code fence', 'Its end is taken from where code stops. Check the place.'),
  ],
  [
    'table-without-delimiter',
    single('Put in the delimiter row of a table', 'Without it Markdown sees no table.'),
  ],
  [
    'fence-without-language',
    single('Named the language of a code block', 'Guessed from its lines. Write it in the fence.'),
  ],
  ['table-short-row', single('', 'The cell was lost or left empty. Fill it in the seed.')],
  ['code-entity-unclear', single('', 'If they should be characters, write them in the seed.')],
]);
