import type { Element, ElementContent, Root } from 'hast';
import { walk } from '../util/walk.ts';
import { isElement } from './is-element.ts';
import { makeElement } from './make-element.ts';

/** `[!NOTE]`, `[!warning]- Its title`: the first words of a quote. */
const MARK = /^\[!([a-z]{2,12})\][+-]?(?:[ \t]+|(?=\n)|$)/i;

/** What GitHub and Obsidian call them. */
const KINDS: ReadonlySet<string> = new Set(
  `abstract attention bug caution check danger done error example fail failure faq help hint
   important info missing note question quote success summary tip tldr todo warning`.split(/\s+/),
);

/**
 * Give quotes that are alerts a title in the place of their mark, in place.
 *
 *     > [!NOTE]
 *     > A call may fail.      →   **Note**, and the text below it
 *
 *     > [!tip] In short       →   **Tip: In short**
 *
 * @param tree Made safe.
 */
export function titleAlerts(tree: Root): void {
  walk(tree, (node) => {
    if (isElement(node, 'blockquote')) titleAlert(node);
  });
}

function titleAlert(quote: Element): void {
  const at = quote.children.findIndex((child) => isElement(child));
  const first = quote.children[at];
  if (!isElement(first, 'p')) return;
  const [text] = first.children;
  if (text?.type !== 'text') return;
  const [mark = '', kind = ''] = MARK.exec(text.value) ?? [];
  const name = kind.toLowerCase();
  if (!KINDS.has(name)) return;
  text.value = text.value.slice(mark.length);
  const [title, rest] = splitLine(first.children);
  const word = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const label: ElementContent = { type: 'text', value: title.length > 0 ? `${word}: ` : word };
  const strong = makeElement('strong', {}, [label, ...title]);
  const heading: Element = {
    ...makeElement('p', {}, [strong]),
    ...(first.position && { position: first.position }),
  };
  first.children = rest;
  quote.children.splice(at, rest.length > 0 ? 0 : 1, heading);
}

/** What stands before the first line break, and after it. */
function splitLine(
  nodes: readonly ElementContent[],
): readonly [line: ElementContent[], rest: ElementContent[]] {
  for (const [at, node] of nodes.entries()) {
    if (isElement(node, 'br')) {
      return [withoutEmpty(nodes.slice(0, at)), trimStart(nodes.slice(at + 1))];
    }
    const end = node.type === 'text' ? node.value.indexOf('\n') : -1;
    if (node.type !== 'text' || end === -1) continue;
    const before: ElementContent = { ...node, value: node.value.slice(0, end) };
    const after: ElementContent = { ...node, value: node.value.slice(end + 1) };
    const line = withoutEmpty([...nodes.slice(0, at), before]);
    return [line, withoutEmpty([after, ...nodes.slice(at + 1)])];
  }
  return [withoutEmpty(nodes), []];
}

/** A line break of HTML stands before one of the source. */
function trimStart(nodes: readonly ElementContent[]): ElementContent[] {
  const [first, ...others] = nodes;
  if (first?.type !== 'text') return [...nodes];
  return withoutEmpty([{ ...first, value: first.value.replace(/^\n/, '') }, ...others]);
}

function withoutEmpty(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.filter((node) => node.type !== 'text' || node.value !== '');
}
