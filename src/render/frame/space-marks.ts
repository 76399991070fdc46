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

/** Most texts have no such mark: they need no look at what stands before them. */
const ANY_MARK = /[,;:!?]/;

/**
 * @param previous  What stands before the text.
 * @returns  Undefined where nothing changes.
 */
function split(node: Text, previous: ElementContent | undefined): ElementContent[] | undefined {
  if (!ANY_MARK.test(node.value)) return undefined;
  const before = previous === undefined ? '' : lastOf(previous);
  const text = before + node.value;
  const out: ElementContent[] = [];
  let from = before.length;
  for (const match of text.matchAll(MARK)) {
    if (match.index > from) out.push({ type: 'text', value: text.slice(from, match.index) });
    out.push(mark(match[0]));
    from = match.index + match[0].length;
  }
  if (out.length === 0) return undefined;
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
  return [...spaceAll(nodes)];
}

/** @returns The list that was given where nothing changes: most of a page. */
function spaceAll(nodes: readonly ElementContent[]): readonly ElementContent[] {
  let spaced: ElementContent[] | undefined;
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (node === undefined) continue;
    const parts = node.type === 'text' ? split(node, nodes[index - 1]) : undefined;
    const first = node.type === 'element' ? spaceElement(node) : node;
    if (parts || first !== node) spaced ??= nodes.slice(0, index);
    if (parts) spaced?.push(...parts);
    else spaced?.push(first);
  }
  return spaced ?? nodes;
}

function spaceElement(node: Element): Element {
  if (VERBATIM.has(node.tagName)) return node;
  const children = spaceAll(node.children);
  return children === node.children ? node : { ...node, children: [...children] };
}
