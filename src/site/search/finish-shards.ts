import type { SiteFile } from '../../types/site.ts';
import { DIGITS } from '../../util/search/digits.ts';

/** The files of the search index but for its texts. */
export interface SearchShards {
  /** As in `SearchMeta`. */
  readonly keys: number;
  readonly words: string;
  /** Files of keys, then files of words, each in the order of their numbers. */
  readonly files: readonly SiteFile[];
}

/** Add to the files what the browser must know of them. */
export function finishShards(keys: number, files: readonly SiteFile[]): SearchShards {
  const sizes = files.slice(keys).map(({ text }) => Math.floor(text.length / 1024));
  const words = sizes.map((size) => DIGITS.charAt(Math.min(63, size))).join('');
  return { keys, words, files };
}
