import type { Root } from 'mdast';
import { bundled } from '../util/files/bundled.ts';
import { mayBeExtended, mayHaveUnseen } from './may-be-extended.ts';
import { needsReference } from './needs-reference.ts';

/** What is used of the native parser. Its own types would add nodes to mdast's that never occur. */
type NativeParser = (markdown: string) => Root;

const native: NativeParser | undefined = await loadNative();

/**
 * Parse Markdown: CommonMark, GitHub's extensions, emphasis that works beside Chinese punctuation,
 * and what `parseExtended` knows.
 *
 * A native parser does it thirty times faster where it gives the same tree; `needsReference`
 * knows where it may not, and a test compares the two. The other is loaded when it is needed.
 *
 * @param markdown Repaired Markdown.
 * @param isWhole Whether it is as it was written, so that what other generators never show is not shown.
 * @returns mdast; positions count in `markdown`.
 * @see https://github.github.com/gfm/
 */
export async function parse(markdown: string, isWhole = false): Promise<Root> {
  const isExtended = mayBeExtended(markdown) || (isWhole && mayHaveUnseen(markdown));
  if (!isExtended) return parsePlain(markdown);
  const { parseExtended } = await import('./parse-extended.ts');
  return parseExtended(markdown, parsePlain, isWhole);
}

async function parsePlain(markdown: string): Promise<Root> {
  const tree = parseNatively(markdown);
  if (tree !== undefined) return tree;
  const { parseByReference } = await import('./parse-by-reference.ts');
  return parseByReference(markdown);
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
  const name: string = bundled?.markdown ?? 'satteri';
  try {
    return (await import(name)).markdownToMdast;
  } catch {
    return undefined;
  }
}
