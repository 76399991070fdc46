import { INITIAL } from 'shiki/textmate';
import { escapeText } from './escape-text.ts';
import type { LineGrammar, LineMemo, MemoLine } from './line-memo.ts';

/** Longer lines are data: they stay plain, so that a build takes the same time everywhere. */
const MAX_LINE_LENGTH = 5000;
/**
 * For one line; only a grammar gone astray needs it. A first line compiles the grammar's patterns,
 * which takes seconds on a busy machine: the limit must not cut what is well.
 */
const TIME_LIMIT_MS = 5_000;
const STYLE_MASK = 0x00fff800;

/**
 * Colour code in one pass.
 *
 * @param code The block's text.
 * @param grammar Of its language; undefined for plain text.
 * @param classOf A token's metadata → its class.
 * @param lineClass A line's 1-based number → its classes; undefined where lines need no element.
 * @param memo Of the same `classOf`.
 * @returns The inner HTML of `<code>`.
 */
export function tokenizeLines(
  code: string,
  grammar: LineGrammar | undefined,
  classOf: (metadata: number) => string,
  lineClass: ((line: number) => string) | undefined,
  memo?: LineMemo,
): string {
  let stack = INITIAL;
  const lines = code.split('\n').map((line, index) => {
    const html = colour(line);
    return lineClass === undefined ? html : `<span class="${lineClass(index + 1)}">${html}</span>`;
  });
  return lines.join('\n');

  function colour(line: string): string {
    if (grammar === undefined || line.length > MAX_LINE_LENGTH) return escapeText(line);
    const known = memo?.get(grammar, stack, line) ?? tokenize(grammar, line);
    stack = known.next;
    return known.html;
  }

  function tokenize(grammar: LineGrammar, line: string): MemoLine {
    const result = grammar.tokenizeLine2(line, stack, TIME_LIMIT_MS);
    const found = { html: lineHtml(line, result.tokens, classOf), next: result.ruleStack };
    // A line that took too long would be coloured further on a faster machine.
    if (result.stoppedEarly || memo === undefined) return found;
    return memo.put(grammar, stack, line, found);
  }
}

/** White space takes the class of what precedes it, so that neighbours melt into one span. */
function lineHtml(
  line: string,
  tokens: Uint32Array,
  classOf: (metadata: number) => string,
): string {
  let html = '';
  let text = '';
  let name = '';
  for (let i = 0; i < tokens.length; i += 2) {
    const part = line.slice(tokens[i], tokens[i + 2] ?? line.length);
    if (part === '') continue;
    const next = part.trim() === '' ? name : classOf((tokens[i + 1] ?? 0) & STYLE_MASK);
    if (next !== name) {
      html += span(text, name);
      text = '';
      name = next;
    }
    text += part;
  }
  return html + span(text, name);
}

function span(text: string, name: string): string {
  if (text === '') return '';
  return name === '' ? escapeText(text) : `<span class="${name}">${escapeText(text)}</span>`;
}
