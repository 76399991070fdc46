import type { Element, ElementContent, Root } from 'hast';
import { ALERT_KINDS } from '../util/alert-kinds.ts';
import { walk } from '../util/walk.ts';
import { alertColon, alertLabel } from './alert-labels.ts';
import { isElement } from './is-element.ts';
import { makeElement } from './make-element.ts';

/** `[!NOTE]`, `[!warning]- Its title`: the first words of a quote. */
const MARK = /^\[!([a-z]{2,12})\][+-]?(?:[ \t]+|(?=\n)|$)/i;

/** Kinds that look unlike a note: what helps, and what may harm. */
const TONES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['tip', 'hint', 'success', 'check', 'done'].map((kind) => [kind, 'good'])),
  ...Object.fromEntries(
    'attention bug caution danger error fail failure missing warning'
      .split(' ')
      .map((kind) => [kind, 'bad']),
  ),
};

/**
 * Give quotes that are alerts a title in the place of their mark, in place.
 *
 *     > [!NOTE]
 *     > A call may fail.      →   **Note**, and the text below it
 *
 *     > [!tip] In short       →   **Tip: In short**
 *
 * @param tree Made safe.
 * @param lang Of the article, for the names of alerts.
 */
export function titleAlerts(tree: Root, lang: string): void {
  walk(tree, (node) => {
    if (isElement(node, 'blockquote')) titleAlert(node, lang);
  });
}

function titleAlert(quote: Element, lang: string): void {
  const at = quote.children.findIndex((child) => isElement(child));
  const first = quote.children[at];
  if (!isElement(first, 'p')) return;
  const [text] = first.children;
  if (text?.type !== 'text') return;
  const [mark = '', kind = ''] = MARK.exec(text.value) ?? [];
  const name = kind.toLowerCase();
  if (!ALERT_KINDS.has(name)) return;
  text.value = text.value.slice(mark.length);
  const [title, rest] = splitLine(first.children);
  const colon = title.length > 0 ? alertColon(lang) : '';
  const label: ElementContent = { type: 'text', value: alertLabel(name, lang) + colon };
  const strong = makeElement('strong', {}, [label, ...title]);
  const heading: Element = {
    ...makeElement('p', {}, [strong]),
    ...(first.position && { position: first.position }),
  };
  const tone = TONES[name];
  quote.properties.className = tone ? ['alert', `alert-${tone}`] : ['alert'];
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
