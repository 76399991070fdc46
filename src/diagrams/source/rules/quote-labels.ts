import { FLOWCHARTS, type LineRule } from './line-rule.ts';

/** Brackets of nodes, longest first. */
const SHAPES: readonly (readonly [string, string])[] = [
  ['(((', ')))'],
  ['([', '])'],
  ['[[', ']]'],
  ['[(', ')]'],
  ['((', '))'],
  ['{{', '}}'],
  ['[/', '/]'],
  ['[\\', '\\]'],
  ['[', ']'],
  ['(', ')'],
  ['{', '}'],
  ['>', ']'],
];

/** The end of a node's name. */
const NAME_END = /[\w\u0080-\ufffd]$/;

/** What may follow a node: the end, a separator, a class, a link. */
const AFTER_NODE = /^\s*(?:$|;|&|:::|--|==|-\.|~~~|<--|<==|[ox]--|@\{)/;

/** `|text|` and `-- text -->`, without quotes. */
const PIPED = /\|\s*([^|"]+?)\s*\|/g;
const INLINE = /(--|==)\s+([^-=>|"]+?)\s+(-->|---|==>)/g;

/** `subgraph 标题（一） (x)` without an id of its own, as `subgraph one [Title]` has it. */
const SUBGRAPH = /^(\s*subgraph\s+)([^["\s][^["]*[^["\s\w\u0080-\ufffd][^["]*)$/;

/** Characters that never disturb. */
const HARMLESS = /^[\w\s\u0080-\ufffd.,:'!?*+/-]*$/;

/**
 * Quote the labels of a flowchart's line that hold characters of the syntax.
 *
 *     B --> C[采集:Counter.increment()]   →   B --> C["采集:Counter.increment()"]
 */
export const quoteLabels: LineRule = {
  rule: 'diagram-quote-label',
  reason: 'A label with brackets or other syntax needs quotes',
  kinds: FLOWCHARTS,
  mend: (line) => quoteEdges(quoteNodes(line.replace(SUBGRAPH, quoteTitle))),
};

function quoteTitle(_: string, head: string, title: string): string {
  return `${head}"${title.trim()}"`;
}

function quoteEdges(line: string): string {
  return line
    .replace(PIPED, (whole, text: string) => (HARMLESS.test(text) ? whole : `|"${text}"|`))
    .replace(INLINE, (whole, open: string, text: string, close: string) =>
      HARMLESS.test(text) ? whole : `${open} "${text}" ${close}`,
    );
}

function quoteNodes(line: string): string {
  let done = '';
  let rest = line;
  while (rest !== '') {
    const node = NAME_END.test(done) ? readNode(rest) : undefined;
    done += node === undefined ? rest.charAt(0) : node.mended;
    rest = rest.slice(node === undefined ? 1 : node.length);
  }
  return done;
}

/** The shape at the start of a text: from its bracket to the one after which a node may end. */
function readNode(text: string): { readonly mended: string; readonly length: number } | undefined {
  for (const [open, close] of SHAPES) {
    if (!text.startsWith(open)) continue;
    for (let at = text.indexOf(close, open.length); at !== -1; at = text.indexOf(close, at + 1)) {
      const length = at + close.length;
      if (!AFTER_NODE.test(text.slice(length))) continue;
      return { mended: open + quote(text.slice(open.length, at)) + close, length };
    }
  }
  return undefined;
}

function quote(label: string): string {
  const trimmed = label.trim();
  const isQuoted = trimmed.length > 1 && trimmed.startsWith('"') && trimmed.endsWith('"');
  const inner = isQuoted ? trimmed.slice(1, -1) : trimmed;
  if (isQuoted ? !inner.includes('"') : HARMLESS.test(inner)) return label;
  return `"${inner.replaceAll('"', '#quot;')}"`;
}
