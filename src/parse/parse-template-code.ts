import type { Nodes, Root } from 'mdast';
import { readTemplateCode, type TemplateCode } from '../util/text/template-code.ts';
import { walk } from '../util/walk.ts';
import { type ParsePlain, parseStandIns, type Span } from './stand-ins.ts';

/** A tag alone in its line, behind the marks of quotes. */
const TAG_LINE = /^((?:[ \t]*>)*[ \t]*)(\{[%{][^\n]{1,1000}[%}]\})[ \t]*\r?$/gm;
/** Longer than fences in code, and shorter than any tag with its language. */
const FENCE = '~~~~~~~';

/** The first or the last tag around code. */
interface Tag extends Span {
  /** Empty for the last. */
  readonly lang: string;
  /** From the first tag to the last, and where that begins. */
  readonly block: Span & { readonly close: number };
}

/**
 * Parse Markdown with code between tags of Jekyll, Hexo or Hugo.
 *
 *     {% highlight go %}        ~~~~~~~go
 *     fmt.Println()        →    fmt.Println()
 *     {% endhighlight %}        ~~~~~~~
 *
 * @param markdown Repaired Markdown.
 * @param parsePlain Parses it without such tags.
 */
export async function parseTemplateCode(markdown: string, parsePlain: ParsePlain): Promise<Root> {
  const standInFor = ({ lang }: Tag) => FENCE + lang;
  const options = { standInFor, confirm: findCode, parsePlain };
  return (await parseStandIns(markdown, findTags(markdown), options)).tree;
}

/** The tags that have each other, in order. */
function findTags(markdown: string): readonly Tag[] {
  const tags: Tag[] = [];
  let open: (Span & { readonly code: TemplateCode }) | undefined;
  for (const { index, 1: prefix = '', 2: text = '' } of markdown.matchAll(TAG_LINE)) {
    const span = { start: index + prefix.length, end: index + prefix.length + text.length };
    const code = open ? undefined : readTemplateCode(text);
    if (code) open = { ...span, code };
    if (!open?.code.end.test(text)) continue;
    const { start, end, code: first } = open;
    const block = { start, close: span.start, end: span.end };
    tags.push({ start, end, lang: first.lang, block }, { ...span, lang: '', block });
    open = undefined;
  }
  return tags;
}

/** The tags that one block of code begins and ends with. */
function findCode(tree: Root, tags: readonly Tag[]): readonly Tag[] {
  const blocks = new Map<number, number>();
  walk(tree, ({ type, position }: Nodes) => {
    if (type === 'code' && position)
      blocks.set(position.start.offset ?? 0, position.end.offset ?? 0);
  });
  return tags.filter(({ block }) => {
    const end = blocks.get(block.start) ?? 0;
    return end > block.close && end <= block.end;
  });
}
