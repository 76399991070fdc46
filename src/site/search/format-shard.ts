/** The line of a key; one without postings stands alone. */
export function shardLine(key: string, postings: string): string {
  return postings === '' ? `${key}\n` : `${key}\t${postings}\n`;
}

/** Put lines in the order of their keys: no key has a character before the tab. */
export function formatShard(lines: readonly string[]): string {
  return lines.toSorted().join('');
}
