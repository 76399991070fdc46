/** The line ending a text uses, by its first one; LF where it has none. */
export function lineEnding(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

const LINE_FEED = /\r?\n/g;

/**
 * Write line breaks as a text does: CRLF where its first line ends so, else as they are.
 *
 * @param text What is put into a text.
 * @param ending Of that text, from `lineEnding`.
 */
export function breakAs(text: string, ending: string): string {
  return ending === '\r\n' ? text.replace(LINE_FEED, ending) : text;
}
