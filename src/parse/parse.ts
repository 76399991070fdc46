import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { needsReference } from './needs-reference.ts';

/** What is used of the native parser. Its own types would add nodes to mdast's that never occur. */
type NativeParser = (markdown: string) => Root;

const native: NativeParser | undefined = await loadNative();

/** Frozen at load, so that nothing can change it. */
const reference = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).freeze();

/**
 * Parse Markdown: CommonMark, GitHub's extensions, emphasis that works beside Chinese punctuation.
 *
 * A native parser does it thirty times faster where it gives the same tree; `needsReference`
 * knows where it may not, and a test compares the two.
 *
 * @param markdown Repaired Markdown.
 * @returns mdast; positions count in `markdown`.
 * @see https://github.github.com/gfm/
 */
export function parse(markdown: string): Root {
  return parseNatively(markdown) ?? parseByReference(markdown);
}

/** The tree of remark, which defines what is right. */
export function parseByReference(markdown: string): Root {
  return reference.parse(markdown);
}

function parseNatively(markdown: string): Root | undefined {
  try {
    const tree = native?.(markdown);
    return tree === undefined || needsReference(markdown, tree) ? undefined : tree;
  } catch {
    // A text that it cannot take.
    return undefined;
  }
}

/** The native parser, where there is a binary for this machine. */
async function loadNative(): Promise<NativeParser | undefined> {
  const name: string = 'satteri';
  try {
    return (await import(name)).markdownToMdast;
  } catch {
    return undefined;
  }
}
