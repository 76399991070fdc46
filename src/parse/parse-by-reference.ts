import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Frozen at load, so that nothing can change it. */
const reference = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).freeze();

/** The tree of remark, which defines what is right. */
export function parseByReference(markdown: string): Root {
  return reference.parse(markdown);
}
