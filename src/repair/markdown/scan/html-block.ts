import { readTemplateCode } from '../../../util/text/template-code.ts';

/** How an HTML block ends: at the line that holds this text, or (`null`) before a blank line. */
export type HtmlEnd = RegExp | null;

const BLOCK_TAGS =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';

const STARTS: readonly (readonly [start: RegExp, end: HtmlEnd])[] = [
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![a-z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [new RegExp(`^</?(?:${BLOCK_TAGS})(?=[\\s>]|/>|$)`, 'i'), null],
];

/** A complete tag alone in its line. */
const LONE_TAG =
  /^<(?:[a-z][a-z0-9-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?|\/[a-z][a-z0-9-]*\s*)>\s*$/i;

/**
 * Tell whether an HTML block starts with `content`, and how it will end; code between tags of a
 * template is left alone like one.
 *
 * @param content The line without containers and indentation.
 * @param isParagraph A paragraph is open, which a lone tag may not interrupt.
 * @see https://spec.commonmark.org/0.31.2/#html-blocks
 */
export function htmlBlockEnd(content: string, isParagraph: boolean): HtmlEnd | undefined {
  if (content.startsWith('{')) return readTemplateCode(content)?.end;
  if (!content.startsWith('<')) return undefined;
  for (const [start, end] of STARTS) {
    if (start.test(content)) return end;
  }
  const isLone = !isParagraph && content.length < 1000 && LONE_TAG.test(content);
  return isLone ? null : undefined;
}
