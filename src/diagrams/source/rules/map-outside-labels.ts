import { LABEL_TEXT } from '../label-text.ts';

/** Apply a change to a flowchart's line, but not inside its labels. */
export function mapOutsideLabels(line: string, change: (syntax: string) => string): string {
  const parts: string[] = [];
  let from = 0;
  for (const match of line.matchAll(LABEL_TEXT)) {
    parts.push(change(line.slice(from, match.index)), match[0]);
    from = match.index + match[0].length;
  }
  parts.push(change(line.slice(from)));
  return parts.join('');
}
