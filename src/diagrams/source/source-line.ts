/** What Mermaid removes from a source before it parses, in its order. */
const REMOVED: readonly RegExp[] = [
  // Front matter: `---`, YAML, `---`
  /^-{3}\s*\n[\s\S]*?\n-{3}\s*\n+/g,
  // A directive: `%%{init: {"theme": "dark"}}%%`
  /%%\{[\s\S]*?\}%%/g,
  // A comment: `%% a word to the reader`
  /^\s*%%(?!\{)[^\n]+\n?/gm,
  // Blank lines at the start
  /^\s+/g,
];

/**
 * Find the line of the source that Mermaid means: it counts without front matter, directives,
 * comments and leading blank lines.
 *
 * @param source With `\n` as line ends.
 * @param line 1-based, as Mermaid counts.
 * @returns 1-based, in the source; never past its end.
 */
export function sourceLine(source: string, line: number): number {
  let text = source;
  // The source's line of each character that Mermaid still sees.
  let lines = lineNumbers(source);
  for (const pattern of REMOVED) ({ text, lines } = remove(text, lines, pattern));
  const starts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
  const start = starts[Math.min(line, starts.length) - 1] ?? 0;
  return lines[start] ?? lines.at(-1) ?? 1;
}

function lineNumbers(source: string): readonly number[] {
  let line = 1;
  return Array.from(source.split(''), (character) => (character === '\n' ? line++ : line));
}

function remove(
  text: string,
  lines: readonly number[],
  pattern: RegExp,
): { readonly text: string; readonly lines: readonly number[] } {
  const keptText: string[] = [];
  const keptLines: (readonly number[])[] = [];
  let from = 0;
  const keep = (to: number) => {
    keptText.push(text.slice(from, to));
    keptLines.push(lines.slice(from, to));
  };
  for (const match of text.matchAll(pattern)) {
    keep(match.index);
    from = match.index + match[0].length;
  }
  keep(text.length);
  return { text: keptText.join(''), lines: keptLines.flat() };
}
