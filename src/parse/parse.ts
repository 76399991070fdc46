import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Frozen at load, so that nothing can change it. */
const processor = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).freeze();

/**
 * Parse Markdown: CommonMark, GitHub's extensions, emphasis that works beside Chinese punctuation.
 *
 * @param markdown Repaired Markdown.
 * @returns mdast; positions count in `markdown`.
 * @see https://github.github.com/gfm/
 */
export function parse(markdown: string): Root {
  return processor.parse(markdown);
}
