import { isTooDeep } from '../../parse/is-too-deep.ts';
import { parse } from '../../parse/parse.ts';
import { walk } from '../../util/walk.ts';

/**
 * The sources of all Mermaid diagrams of an article, as its page shows them: those in items and
 * quotes too, not those within other code.
 *
 * @param markdown Repaired Markdown.
 * @param nesting The limit of nesting beyond which no article is built.
 * @returns Undefined where the article is nested more deeply.
 */
export async function listDiagrams(
  markdown: string,
  nesting: number,
): Promise<readonly string[] | undefined> {
  if (isTooDeep(markdown, nesting)) return undefined;
  const sources: string[] = [];
  walk(await parse(markdown), (node) => {
    if (node.type === 'code' && node.lang === 'mermaid') sources.push(node.value);
  });
  return sources;
}
