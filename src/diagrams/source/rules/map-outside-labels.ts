/** `"text"`, `[text]`, `{text}`, `(text)`, `|text|`: what a reader sees, not the syntax. */
const LABEL = /"[^"]*"|\[[^\]]*\]|\{[^}]*\}|\([^)]*\)|\|[^|]*\|/g;

/** Apply a change to a flowchart's line, but not inside its labels. */
export function mapOutsideLabels(line: string, change: (syntax: string) => string): string {
  const parts: string[] = [];
  let from = 0;
  for (const match of line.matchAll(LABEL)) {
    parts.push(change(line.slice(from, match.index)), match[0]);
    from = match.index + match[0].length;
  }
  parts.push(change(line.slice(from)));
  return parts.join('');
}
