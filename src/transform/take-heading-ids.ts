import type { Root } from 'hast';
import { walk } from '../util/walk.ts';
import { isElement } from './is-element.ts';
import { isHeading } from './is-heading.ts';

/**
 * `Linux {#linux}`, `Linux { #linux .wide data-toc-label="L" }`: the id at the end of a heading, with other
 * attributes, as Docusaurus, Hugo, kramdown, MkDocs and Pandoc write it.
 */
const ID =
  /[ \t]*\{:?[ \t]*(?:\.[A-Za-z][\w-]*[ \t]+)*#([\p{L}\p{N}][\p{L}\p{N}_:.-]*)(?:[ \t]+(?:\.[A-Za-z][\w-]*|[A-Za-z][\w-]*=(?:"[^"{}]*"|[\w-]+)))*[ \t]*\}[ \t]*$/u;
/** `{#if}` begins a block of a template language, and an article may speak of it. */
const TEMPLATE_WORDS: ReadonlySet<string> = new Set(['if', 'each', 'await', 'key', 'snippet']);

/**
 * Take the ids that headings name in their text as their ids, in place.
 *
 *     ## On Linux {#linux}     →   <h2 id="linux">On Linux</h2>
 *
 * @param tree Made safe.
 */
export function takeHeadingIds(tree: Root): void {
  walk(tree, (node) => {
    if (!isElement(node) || !isHeading(node)) return;
    const last = node.children.at(-1);
    if (last?.type !== 'text') return;
    const [mark = '', id = ''] = ID.exec(last.value.slice(-200)) ?? [];
    const rest = last.value.slice(0, last.value.length - mark.length);
    const isAlone = rest === '' && node.children.length === 1;
    if (mark === '' || isAlone || TEMPLATE_WORDS.has(id)) return;
    last.value = rest;
    node.properties.id = id;
  });
}
