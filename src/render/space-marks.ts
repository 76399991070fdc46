import type { Element, ElementContent, Text } from 'hast';

// 发布以来,凭借 → the comma: a half-width mark after Han with text right behind it.
const MARK = /(?<=\p{Script=Han}[”’》」』)）]?)[,;:!?](?!\s)/gu;

/** Where space is part of the text, and where there is no text. */
const VERBATIM = new Set(['pre', 'code', 'svg', 'script', 'style', 'textarea', 'kbd']);

/** Stands for code before a mark: what follows it in Chinese is spaced as after Han. */
const CODE = '码';

function mark(value: string): Element {
  return { type: 'element', tagName: 'kg-s', properties: {}, children: [{ type: 'text', value }] };
}

/** @param before  The character before the text, or empty. */
function split(node: Text, before: string): ElementContent[] {
  const text = before + node.value;
  const out: ElementContent[] = [];
  let from = before.length;
  for (const match of text.matchAll(MARK)) {
    if (match.index > from) out.push({ type: 'text', value: text.slice(from, match.index) });
    out.push(mark(match[0]));
    from = match.index + match[0].length;
  }
  if (out.length === 0) return [node];
  return from < text.length ? [...out, { type: 'text', value: text.slice(from) }] : out;
}

/** The last character of a node's text; empty where it has none. */
function lastOf(node: ElementContent): string {
  if (node.type === 'text') return node.value.slice(-1);
  if (node.type !== 'element') return '';
  if (node.tagName === 'code') return CODE;
  const last = node.children.at(-1);
  return last === undefined ? '' : lastOf(last);
}

/**
 * Wrap half-width punctuation that stands in Chinese, so that the style sheet can give it the
 * space that the full-width mark would have brought. The text keeps its characters.
 *
 *     发布以来,凭借  →  发布以来<kg-s>,</kg-s>凭借
 */
export function spaceMarks(nodes: readonly ElementContent[]): ElementContent[] {
  let before = '';
  return nodes.flatMap((node) => {
    const previous = before;
    before = lastOf(node);
    if (node.type === 'text') return split(node, previous);
    if (node.type !== 'element' || VERBATIM.has(node.tagName)) return [node];
    return [{ ...node, children: spaceMarks(node.children) }];
  });
}
