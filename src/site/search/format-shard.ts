/** Write the lines of a shard in the order of their keys; a key without postings stands alone. */
export function formatShard(lines: Iterable<readonly [key: string, postings: string]>): string {
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, postings]) => (postings === '' ? `${key}\n` : `${key}\t${postings}\n`))
    .join('');
}
