import type { Line } from '../../1-evidence/line.ts';
import type { Block } from '../../2-blocks/block.ts';

// a ->> b: hello   Note over a,b: so   loop every day   activate a
const MESSAGE =
  /^\s*(?:.+?(?:<<)?--?(?:>>|>|x|\))[+-]?.*:|(?:participant|actor|note\s+(?:over|left of|right of)|loop|alt|else|opt|par|and|critical|option|break|rect|end|activate|deactivate|autonumber|box|title|create|destroy|links?|properties|acc(?:Title|Descr)|%%)(?=\W|$))/i;
// A --> B   A[text]   subgraph x   style A fill:#fff   A & B   a:::hot
const FLOW =
  /(?:--|==|-\.|~~|->|\[|\(|\{|\}|\]|\)|&|:::|@|;|%%|"|\|)|^\s*(?:subgraph|end|direction|style|classDef|class|click|linkStyle|acc(?:Title|Descr))\b|^\s*[\w-]+\s*$/;

/** What a line of a diagram looks like, by the diagram's head. */
const BODIES: readonly (readonly [head: RegExp, body: RegExp])[] = [
  [/^\s*sequenceDiagram\b/, MESSAGE],
  [/^\s*(?:graph|flowchart)\b/, FLOW],
];

const SENTENCE = /[。.:：!！?？]$/;
/** A longer line is no heading. */
const MAX_HEADING_LENGTH = 40;

function bodyOf(block: Block): RegExp | undefined {
  for (const { text } of block.lines.slice(0, 8)) {
    const found = BODIES.find(([head]) => head.test(text));
    if (found) return found[1];
  }
  return undefined;
}

/** More lines that do not fit are taken for syntax that is not known here. */
const MAX_UNREAD_LINES = 3;

/** A heading is one short line that ends as no sentence does. */
function kindOf(lines: readonly Line[]): 'heading' | 'paragraph' {
  const [{ text } = { text: '' }, ...more] = lines;
  const isShort = more.length === 0 && text.trim().length <= MAX_HEADING_LENGTH;
  return isShort && !SENTENCE.test(text) ? 'heading' : 'paragraph';
}

/**
 * Split the last lines off a diagram that its syntax does not allow: the sentence or heading behind it.
 *
 *     Alice ->> Bob: Hello
 *     Note: the call may fail.      ← no message, and no note of a sequence diagram
 *
 * @param block A block of any kind.
 * @returns The block, or the diagram and what stands behind it.
 */
export function endDiagram(block: Block): readonly Block[] {
  const { lines } = block;
  if (block.kind !== 'mermaid' || block.pinned) return [block];
  const body = bodyOf(block);
  if (body === undefined) return [block];
  const end = lines.findLastIndex(({ text }) => body.test(text)) + 1;
  if (end < 2 || end === lines.length || lines.length - end > MAX_UNREAD_LINES) return [block];
  const behind = lines.slice(end);
  return [
    { ...block, lines: lines.slice(0, end) },
    { ...block, kind: kindOf(behind), lines: behind },
  ];
}
