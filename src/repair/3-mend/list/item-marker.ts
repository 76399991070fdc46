import type { Flattened } from '../../profile/dialect.ts';

/** How an item begins: `- an item`; `• an item` or `2. an item`. */
export const ITEM_MARKER: Readonly<Record<Flattened, RegExp>> = {
  trafilatura: /^\s*[-*•+](?:\s|$)/,
  resiliparse: /^\s*(?:[•◦▪‣*+-]|\d{1,4}[.)])(?:\s|$)/,
};
