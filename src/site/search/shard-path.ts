/** Path of a file of the search index. */
export function shardPath(kind: 'keys' | 'words', number: number): string {
  return `search/${kind}/${number}.txt`;
}
