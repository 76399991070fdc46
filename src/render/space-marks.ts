import type { Element, ElementContent, Text } from 'hast';

// 发布以来,凭借 → the comma: a half-width mark after Han with text right behind it.
const MARK = /(?<=\p{Script=Han}[”’》」』)）]?)[,;:!?](?!\s)/gu;

/** Where space is part of the text, and where there is no text. */
const VERBATIM = new Set(['pre', 'code', 'svg', 'script', 'style', 'textarea', 'kbd']);

function mark(value: string): Element {
  return { type: 'element', tagName: 'kg-s', properties: {}, children: [{ type: 'text', value }] };
}

function split(node: Text): ElementContent[] {
  const out: ElementContent[] = [];
  let from = 0;
  for (const match of node.value.matchAll(MARK)) {
    if (match.index > from) out.push({ type: 'text', value: node.value.slice(from, match.index) });
    out.push(mark(match[0]));
    from = match.index + match[0].length;
  }
  if (from === 0) return [node];
  return from < node.value.length ? [...out, { type: 'text', value: node.value.slice(from) }] : out;
}

/**
 * Wrap half-width punctuation that stands in Chinese, so that the style sheet can give it the
 * space that the full-width mark would have brought. The text keeps its characters.
 *
 *     发布以来,凭借  →  发布以来<kg-s>,</kg-s>凭借
 */
export function spaceMarks(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return split(node);
    if (node.type !== 'element' || VERBATIM.has(node.tagName)) return [node];
    return [{ ...node, children: spaceMarks(node.children) }];
  });
}
