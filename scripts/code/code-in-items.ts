import type { Nodes } from 'mdast';
import { parseGfm } from '../markdown/parse-gfm.ts';

/** Code of an item in one line of a damaged text. */
export interface CodeSpan {
  readonly from: number;
  readonly to: number;
}

/** Both texts without the code in items that was found in the damaged one. */
export interface Parted {
  readonly gold: string;
  readonly lines: readonly string[];
  /** For each line the code that was taken out of it, in order. */
  readonly spans: readonly (readonly CodeSpan[])[];
}

interface ItemCode {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** Shorter code may be anything. */
const MIN_LENGTH = 6;
/** Code of this length stands nowhere by chance. */
const TELLING = 40;

function keyOf(text: string): string {
  return text.replace(/\s+/g, '');
}

function codeInItems(markdown: string): readonly ItemCode[] {
  const tree = parseGfm(markdown);
  const found: ItemCode[] = [];
  const walk = (node: Nodes, isIn: boolean): void => {
    if (node.type === 'code' && isIn && node.lang !== 'mermaid') {
      const { start, end } = node.position ?? {};
      const key = keyOf(node.value);
      if (key.length >= MIN_LENGTH)
        found.push({ key, from: start?.offset ?? 0, to: end?.offset ?? 0 });
    }
    if (!('children' in node)) return;
    for (const child of node.children) walk(child, isIn || node.type === 'listItem');
  };
  walk(tree, false);
  return found;
}

/** A line without its white space, and where its characters stand. */
interface Stripped {
  readonly text: string;
  readonly columns: readonly number[];
}

function strip(line: string): Stripped {
  const columns = [...Array(line.length).keys()].filter((at) => !/\s/.test(line.charAt(at)));
  return { text: columns.map((at) => line.charAt(at)).join(''), columns };
}

function overlaps(spans: readonly CodeSpan[], { from, to }: CodeSpan): boolean {
  return spans.some((span) => span.from < to && from < span.to);
}

/** The first free place of some code. */
function place(
  key: string,
  lines: readonly Stripped[],
  spans: readonly CodeSpan[][],
): { readonly line: number; readonly span: CodeSpan } | undefined {
  for (const [line, { text, columns }] of lines.entries()) {
    for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
      const span = { from: columns[at] ?? 0, to: (columns[at + key.length - 1] ?? 0) + 1 };
      if (!overlaps(spans[line] ?? [], span)) return { line, span };
    }
  }
  return undefined;
}

function countOf(key: string, text: string): number {
  return text.split(key).length - 1;
}

function without(text: string, spans: readonly CodeSpan[]): string {
  let left = '';
  let from = 0;
  for (const span of spans) {
    left += text.slice(from, span.from);
    from = span.to;
  }
  return left + text.slice(from);
}

/** Where an item may begin: the alignment does not see bullets. */
const DASHES = /(?<=\S) ?- /g;
const MARKER = /(?:^\s*|(?<=\S) ?)- /g;

function hideDash(dash: string): string {
  return dash.replace('-', '•');
}

/**
 * Take the code of items out of an ideal text and out of the text that an extractor made of it: the
 * extractor moves such code behind other words, and what is left stands in the same order in both.
 *
 * @param markdown The ideal text.
 * @param lines The lines of the damaged one.
 */
export function partItemCode(markdown: string, lines: readonly string[]): Parted {
  const stripped = lines.map(strip);
  const whole = stripped.map(({ text }) => text).join('\n');
  const codes = codeInItems(markdown);
  const spans: CodeSpan[][] = lines.map(() => []);
  const taken: CodeSpan[] = [];
  // Longer code may hold shorter.
  for (const code of [...codes].sort((a, b) => b.key.length - a.key.length)) {
    const alike = codes.filter(({ key }) => key === code.key).length;
    if (code.key.length < TELLING && countOf(code.key, whole) !== alike) continue;
    const found = place(code.key, stripped, spans);
    if (found === undefined) continue;
    spans[found.line]?.push(found.span);
    taken.push(code);
  }
  for (const own of spans) own.sort((a, b) => a.from - b.from);
  taken.sort((a, b) => a.from - b.from);
  return {
    gold: without(markdown, taken).replace(DASHES, hideDash),
    lines: lines.map((line, at) => without(line, spans[at] ?? []).replace(MARKER, hideDash)),
    spans,
  };
}
