import type { Element, Root as Hast } from 'hast';
import type { Code, Root as Mdast, RootContent } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import remarkRehype, { defaultHandlers } from 'remark-rehype';
import { unified } from 'unified';
import { walk } from '../util/walk.ts';

const LABELS = {
  zh: { footnoteLabel: '脚注', back: '返回正文' },
  en: { footnoteLabel: 'Footnotes', back: 'Back to the text' },
} as const;

/**
 * Turn mdast into hast. Raw HTML is parsed where there is some; it is not safe yet.
 *
 * @param tree Positions in the seed.
 * @param lang Of the article, for the footnotes' labels.
 */
export async function toHast(tree: Mdast, lang: string): Promise<Hast> {
  const { footnoteLabel, back } = LABELS[/^zh\b/i.test(lang) ? 'zh' : 'en'];
  const toRoot = unified().use(remarkRehype, {
    allowDangerousHtml: true,
    clobberPrefix: '',
    footnoteLabel,
    footnoteBackLabel: (index) => `${back} ${index + 1}`,
    // The types of handlers know none that gives a root.
    handlers: { code: handleCode, root: (state) => defaultHandlers.root(state, tree) as never },
  });
  const root: Hast = toRoot.runSync({ type: 'root', children: definitionsIn(tree) });
  return hasRaw(root) ? parseRaw(root) : root;
}

/**
 * All that `remark-rehype` looks for in a tree before it turns it into hast: it looks at each node
 * by `unist-util-visit`, which takes longer than the rest.
 */
function definitionsIn(tree: Mdast): RootContent[] {
  const found: RootContent[] = [];
  walk(tree, (node) => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') found.push(node);
  });
  return found;
}

/** Most articles have no HTML: they do not load its parser. */
async function parseRaw(root: Hast): Promise<Hast> {
  const [{ default: rehypeRaw }, { VFile }] = await Promise.all([
    import('rehype-raw'),
    import('vfile'),
  ]);
  return rehypeRaw()(root, new VFile());
}

/** As the default, with what parsing raw HTML would lose kept in properties. */
function handleCode(state: State, node: Code): Element {
  const pre = defaultHandlers.code(state, node);
  const [code] = pre.children;
  if (code?.type !== 'element') return pre;
  if (node.meta) code.properties.dataMeta = node.meta;
  if (node.data?.firstLine !== undefined) code.properties.dataFirst = node.data.firstLine;
  return pre;
}

function hasRaw(root: Hast): boolean {
  let found = false;
  walk(root, (node) => {
    found ||= node.type === 'raw';
    return !found;
  });
  return found;
}
