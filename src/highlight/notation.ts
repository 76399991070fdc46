import {
  parseMetaHighlightString,
  transformerMetaHighlight,
  transformerMetaWordHighlight,
  transformerNotationDiff,
  transformerNotationErrorLevel,
  transformerNotationFocus,
  transformerNotationHighlight,
  transformerNotationWordHighlight,
} from '@shikijs/transformers';
import type { Element } from 'hast';
import type { HighlighterCore, ShikiTransformer } from 'shiki/core';
import { visit } from 'unist-util-visit';
import type { HighlightRequest } from '../types/highlight.ts';
import { toHtml } from '../util/to-html.ts';
import { tokenClass } from './token-classes.ts';

/** `// [!code ++]`, `# [!code highlight:3]`, and in the info string `/word/`. */
const NOTATION = /\[!code\s/;
const META_WORD = /(?:^|\s)\/[^/\s][^/]*\//;
const STYLE_BITS = [
  [/font-style:\s*italic/, 1],
  [/font-weight:\s*bold/, 2],
  [/underline/, 4],
  [/line-through/, 8],
] as const;

const TRANSFORMERS: readonly ShikiTransformer[] = [
  transformerNotationDiff(),
  transformerNotationHighlight(),
  transformerNotationFocus(),
  transformerNotationErrorLevel(),
  transformerNotationWordHighlight(),
  transformerMetaHighlight(),
  transformerMetaWordHighlight(),
];

/** True for code that marks lines or words by Shiki's notation. */
export function hasNotation({ code, meta }: HighlightRequest): boolean {
  return NOTATION.test(code) || META_WORD.test(meta);
}

/** The lines that `{1,3-5}` in the info string marks. */
export function markedLines(meta: string): ReadonlySet<number> {
  return new Set(meta.includes('{') ? parseMetaHighlightString(meta) : []);
}

/**
 * Colour code that marks lines or words: Shiki's own way, with its styles turned into classes.
 *
 * @param shiki With the pair theme and the language loaded.
 * @see https://shiki.style/packages/transformers
 */
export function highlightNotation(shiki: HighlighterCore, request: HighlightRequest): string {
  const { code, lang, meta } = request;
  const root = shiki.codeToHast(code, {
    lang,
    theme: 'pair',
    meta: { __raw: meta },
    transformers: [...TRANSFORMERS],
  });
  let inner: Element | undefined;
  visit(root, 'element', (node) => {
    if (node.tagName === 'code') inner = node;
    else if (node.tagName === 'span') replaceStyle(node);
  });
  return inner ? inner.children.map(toHtml).join('') : '';
}

/** `style="color:#000003;font-style:italic"` → `class="k3 f1"`. */
function replaceStyle(node: Element): void {
  const { style } = node.properties;
  if (typeof style !== 'string') return;
  const bits = STYLE_BITS.reduce((sum, [rule, bit]) => sum + (rule.test(style) ? bit : 0), 0);
  const name = tokenClass(/color:\s*(#[0-9a-f]{6})/i.exec(style)?.[1], bits);
  const own = [node.properties.class ?? node.properties.className ?? []].flat().map(String);
  delete node.properties.style;
  delete node.properties.class;
  const all = [...own, ...(name === '' ? [] : name.split(' '))];
  if (all.length > 0) node.properties.className = all;
}
