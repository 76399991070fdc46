import { type Pluggable, unified } from 'unified';
import type { Node } from 'unist';
import { VFile } from 'vfile';
import { errorMessage } from './error-message.ts';
import { PluginError } from './plugin-error.ts';

/**
 * Run the project's plugins over a tree.
 *
 * @throws {PluginError} Names what one of them threw.
 */
export async function runPlugins<Tree extends Node>(
  plugins: readonly Pluggable[],
  tree: Tree,
  text: string,
): Promise<Tree> {
  try {
    const result: Node = await unified()
      .use([...plugins])
      .run(tree, new VFile(text));
    // A plugin that gives back another root has made it in place of this one.
    return result as Tree;
  } catch (cause) {
    const reason = errorMessage(cause);
    throw new PluginError(`A plugin failed: ${reason}`, { cause });
  }
}
