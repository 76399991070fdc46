import { ALERT_KINDS } from '../util/alert-kinds.ts';
import type { Span } from './stand-ins.ts';

/** A line of three colons and more: the first or the last of a container. */
export interface ContainerLine extends Span {
  /** 1-based. */
  readonly line: number;
  readonly colons: number;
  /** Undefined for a line that ends a container. */
  readonly info: ContainerInfo | undefined;
}

/** What the first line of a container says. */
export interface ContainerInfo {
  /** `box`: an alert; `plain`: nothing but what it holds; `unknown`: its lines stay text. */
  readonly kind: 'box' | 'details' | 'plain' | 'unknown';
  readonly name: string;
  /** Markdown; empty without. */
  readonly title: string;
  readonly isOpen: boolean;
}

/** Containers that only say how what they hold is shown where its generator shows it. */
const PLAIN: ReadonlySet<string> = new Set(['code-group', 'raw', 'v-pre']);

/** What may stand before the colons: the marks of quotes, and white space. */
const PREFIX = /^(?:[ \t]*>)*[ \t]*$/;
/** `tip`, `{note}`, `{.warning`: MyST and Pandoc write braces. */
const NAME = /^(?:\{\.?([A-Za-z][\w-]{0,30})\}?|([A-Za-z][\w-]{0,30})(?=$|[ \t[{]))/;
/** `{open}`, `{#id .wide}`, `{title="In short"}` at the end of the line; `{name}` is none. */
const ATTRIBUTES =
  /(?:^|[ \t]|(?<=\]))\{[ \t]*((?:(?:[#.][\w-]+|[\w-]+="[^"{}]*"|open)(?:[ \t]+|(?=\})))+)\}$/;
/** What is left of `{.note #id}` behind its name. */
const FURTHER_ATTRIBUTES = /^[^{}]*\}$/;
/** Pandoc lets colons end the line for its looks. */
const FURTHER_COLONS = /[ \t]:{3,}$/;
const LABEL = /^\[(.*)\]$/;
const TITLE_ATTRIBUTE = /\btitle="([^"]*)"/;

/**
 * Find the lines that may begin or end a container, in order; whether they are code is not known yet.
 *
 *     ::: tip In short     ← VitePress
 *     :::note[In short]    ← Docusaurus
 *     :::
 */
export function findContainerLines(markdown: string): readonly ContainerLine[] {
  const lines: ContainerLine[] = [];
  let [line, begin] = [1, 0];
  for (let at = markdown.indexOf(':::'); at !== -1; at = markdown.indexOf(':::', begin)) {
    for (let end = breakFrom(markdown, begin); end < at; end = breakFrom(markdown, begin)) {
      line += 1;
      begin = end + 1;
    }
    const end = breakFrom(markdown, at);
    if (PREFIX.test(markdown.slice(begin, at))) {
      const text = markdown.slice(at, end).trimEnd();
      const rest = text.replace(/^:+/, '');
      const info = rest === '' ? undefined : readInfo(rest.replace(FURTHER_COLONS, '').trim());
      const colons = text.length - rest.length;
      if (rest === '' || info) lines.push({ line, start: at, end: at + text.length, colons, info });
    }
    line += 1;
    begin = end + 1;
    if (begin > markdown.length) break;
  }
  return lines;
}

function breakFrom(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
}

/** What stands behind the colons; undefined where that names nothing. */
function readInfo(text: string): ContainerInfo | undefined {
  const [mark = '', braced, bare] = NAME.exec(text) ?? [];
  const name = (braced ?? bare)?.toLowerCase().replace(/^callout-/, '');
  if (name === undefined) return undefined;
  const rest = text.slice(mark.length).trim();
  const inBraces = mark.startsWith('{') && !mark.endsWith('}');
  if (inBraces && !FURTHER_ATTRIBUTES.test(rest)) return undefined;
  const attributes = inBraces ? rest : (ATTRIBUTES.exec(rest)?.[1] ?? '');
  const words = inBraces ? '' : rest.replace(ATTRIBUTES, '').trim();
  const label = LABEL.exec(words)?.[1] ?? words;
  const title = label === '' ? (TITLE_ATTRIBUTE.exec(attributes)?.[1] ?? '') : label;
  return { ...kindOf(name), title, isOpen: /\bopen\b/.test(attributes) };
}

function kindOf(name: string): Pick<ContainerInfo, 'kind' | 'name'> {
  // MyST's `{admonition}` is a box that its title alone names.
  if (name === 'admonition') return { kind: 'box', name: 'note' };
  if (name === 'details') return { kind: 'details', name };
  if (PLAIN.has(name)) return { kind: 'plain', name };
  return { kind: ALERT_KINDS.has(name) ? 'box' : 'unknown', name };
}
