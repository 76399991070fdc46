import type { Spill } from '../cache/open-spill.ts';
import type { IndexBuckets } from '../site/search/build-shards.ts';
import type { ArticleIndex } from '../types/search.ts';

/** Indexes that wait for the others. */
export interface SearchBuckets extends IndexBuckets {
  /** @param article The place of the article in the site; they come in that order. */
  add(article: number, index: ArticleIndex): void;
}

/** Bytes before the lines of one article: its place, and the length. */
const HEAD = 8;

/** Keep indexes by their buckets: those of many articles do not fit into memory. */
export function searchBuckets(spill: Spill): SearchBuckets {
  let size = 0;
  return {
    add,
    get size() {
      return size;
    },
    bucket: (number) => split(spill.take(number)),
  };

  function add(article: number, index: ArticleIndex): void {
    size += index.size;
    for (const [number, lines] of index.buckets.entries()) {
      if (lines === '') continue;
      const length = Buffer.byteLength(lines);
      const piece = Buffer.allocUnsafe(HEAD + length);
      piece.writeUInt32LE(article, 0);
      piece.writeUInt32LE(length, HEAD / 2);
      piece.write(lines, HEAD);
      spill.add(number, piece);
    }
  }
}

function* split(bytes: Buffer): Generator<readonly [article: number, lines: string]> {
  for (let at = 0; at < bytes.length; ) {
    const [article, length] = [bytes.readUInt32LE(at), bytes.readUInt32LE(at + HEAD / 2)];
    at += HEAD + length;
    yield [article, bytes.toString('utf8', at - length, at)];
  }
}
