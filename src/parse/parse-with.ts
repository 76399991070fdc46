import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Pluggable, unified } from 'unified';
import { runPlugins } from '../util/run-plugins.ts';
import { walk } from '../util/walk.ts';
import { mayBeExtended, mayHaveUnseen } from './may-be-extended.ts';
import { parseExtended } from './parse-extended.ts';

/**
 * Parse Markdown with the project's plugins of remark, which may add syntax and change the tree.
 *
 * @param markdown Repaired Markdown.
 * @param isWhole As `parse` has it.
 * @throws {PluginError} Where a plugin throws.
 */
export async function parseWith(
  plugins: readonly Pluggable[],
  markdown: string,
  isWhole = false,
): Promise<Root> {
  const parser = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkCjkFriendly)
    .use([...plugins]);
  const plain = parser.parse(markdown);
  // Where a plugin reads directives, they are its own.
  const isExtended = mayBeExtended(markdown) || (isWhole && mayHaveUnseen(markdown));
  const tree =
    isExtended && !hasDirectives(plain)
      ? await parseExtended(markdown, (text) => parser.parse(text), isWhole)
      : plain;
  return runPlugins(plugins, tree, markdown);
}

/** As `remark-directive` makes them: `containerDirective`, `leafDirective`, `textDirective`. */
function hasDirectives(tree: Root): boolean {
  let found = false;
  walk(tree, ({ type }: { readonly type: string }) => {
    found ||= type.endsWith('Directive');
    return !found;
  });
  return found;
}
