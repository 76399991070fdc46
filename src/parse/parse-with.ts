import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Pluggable, unified } from 'unified';
import { runPlugins } from '../util/run-plugins.ts';

/**
 * Parse Markdown with the project's plugins of remark, which may add syntax and change the tree.
 *
 * @param markdown Repaired Markdown.
 * @throws {PluginError} Where a plugin throws.
 */
export async function parseWith(plugins: readonly Pluggable[], markdown: string): Promise<Root> {
  const parser = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkCjkFriendly)
    .use([...plugins]);
  return runPlugins(plugins, parser.parse(markdown), markdown);
}
