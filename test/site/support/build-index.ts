import { buildShards } from '../../../src/site/search/build-shards.ts';
import type { ShardList } from '../../../src/site/search/list-shards.ts';
import type { ArticleIndex } from '../../../src/types/search.ts';
import type { SiteFile } from '../../../src/types/site.ts';

/** The files of a search index but for its texts, and their list. */
export async function buildIndex(
  indexes: readonly ArticleIndex[],
): Promise<{ readonly files: readonly SiteFile[]; readonly list: ShardList }> {
  const size = indexes.reduce((sum, index) => sum + index.size, 0);
  const bucket = (number: number) =>
    indexes.map((index, article) => [article, index.buckets[number] ?? ''] as const);
  const files: SiteFile[] = [];
  const list = await buildShards({ size, bucket }, async (file) => void files.push(file));
  return { files, list };
}
