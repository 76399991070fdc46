import type { Lines } from './read-lines.ts';

/** The characters of line `index`, 0-based, without its line ending; empty beyond the text. */
export function lineText(lines: Lines, index: number): string {
  if (index < 0 || index >= lines.count) return '';
  return lines.text.slice(lines.starts[index], lines.ends[index]);
}
