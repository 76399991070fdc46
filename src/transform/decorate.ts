import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Highlighter } from '../types/highlight.ts';
import { NUMBERED } from '../util/numbered.ts';
import { isElement } from './is-element.ts';
import { makeElement } from './make-element.ts';
import { readCode } from './read-code.ts';

const HAS_LINES = new Set(
  'blockquote dd details div dl dt figure h1 h2 h3 h4 h5 h6 hr li ol p pre table ul'.split(' '),
);

/**
 * Prepare the article's body for the page, in place: source lines on blocks, wrappers in which tables
 * scroll, highlighted code, empty figures for diagrams.
 *
 *     <figure class="code" id data-lang><figcaption>…</figcaption><pre tabindex="0"><code>…
 *     <figure class="diagram" id data-diagram></figure>
 *     <div class="table-wrap" tabindex="0"><table id>…
 *
 * @param tree Sanitised hast with ids.
 * @param highlighter With the languages of the article loaded.
 */
export function decorate(tree: Root, highlighter: Highlighter): void {
  tree.children = tree.children.map((node) => decorateNode(node));

  function decorateNode<T extends RootContent | ElementContent>(node: T): T | Element {
    if (!isElement(node)) return node;
    const lines = linesOf(node);
    if (node.tagName === 'pre') return decoratePre(node, lines);
    node.children = node.children.map((child) => decorateNode(child));
    if (node.tagName === 'table') return wrapTable(node, lines);
    if (HAS_LINES.has(node.tagName)) Object.assign(node.properties, lines);
    return node;
  }

  function decoratePre(node: Element, lines: Lines): Element {
    const code = readCode(node, (lang) => highlighter.resolve(lang));
    const { id } = node.properties;
    if (code.lang === 'mermaid') {
      return makeElement('figure', { className: ['diagram'], id, dataDiagram: '', ...lines }, []);
    }
    const html = highlighter.highlight({ code: code.value, lang: code.lang, meta: code.meta });
    const inner = makeElement('code', {}, [{ type: 'raw', value: html }]);
    const pre = makeElement('pre', { tabIndex: 0 }, [inner]);
    const caption = makeElement('figcaption', {}, [{ type: 'text', value: code.title ?? '' }]);
    const children = code.title ? [caption, pre] : [pre];
    const className = NUMBERED.test(code.meta) ? ['code', 'numbered'] : ['code'];
    return makeElement('figure', { className, id, dataLang: code.lang, ...lines }, children);
  }
}

function wrapTable(node: Element, lines: Lines): Element {
  return makeElement('div', { className: ['table-wrap'], tabIndex: 0, ...lines }, [node]);
}

interface Lines {
  readonly dataLine?: string;
}

function linesOf(node: Element): Lines {
  const { position } = node;
  return position ? { dataLine: `${position.start.line}-${position.end.line}` } : {};
}
