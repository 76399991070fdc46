import type { Line } from './line.ts';
import { looksLikeMermaidHead } from './looks-like-mermaid-head.ts';

// An edge, a message, a relation: `A --> B`, `a->>b: x`, `A ||--o{ B`, `A <|-- B`.
const EDGE = /(?:--|==|-\.|~~|\.\.|->|<-|<\||\|\||o\{|\}o|\|\{)/;
// Words that begin a statement of some diagram.
const STATEMENT =
  /^\s*(?:subgraph|end|direction|style|classDef|class|click|linkStyle|participant|actor|activate|deactivate|note|loop|alt|else|opt|par|and|critical|option|break|rect|autonumber|box|title|section|state|dateFormat|axisFormat|x-axis|y-axis|line|bar|quadrant-[1-4]|commit|branch|checkout|merge|accTitle|accDescr|create|destroy|excludes|todayMarker|namespace|columns|space|block|group|service|root)\b/i;
// A node, a member, a date, a share: `A[text]`, `+run() void`, `"a" : 42`, `Task :a1, 3d`.
const PART =
  /^\s*(?:[\w\u3400-\u9fff-]+\s*(?:\[|\(|\{|>|@\{)|[+#~-]?[\w<>~\u3400-\u9fff]+(?:\(.*\))?\s*:|"[^"]*"\s*:|%%|[}\])]|\w+ [\w"]+$)/;
const SENTENCE = /[。！？.!?]$/;

/** 0: not in a diagram; 1: its head; 2: a line that fits; 3: a line that may be a part. */
export type DiagramMark = 0 | 1 | 2 | 3;

function markOf(text: string): DiagramMark {
  if (text.length > 300) return 0;
  if (EDGE.test(text) || STATEMENT.test(text)) return 2;
  return PART.test(text) && !SENTENCE.test(text) ? 3 : 0;
}

/**
 * Mark the lines that follow a diagram's head for as long as they fit a diagram.
 *
 * @param lines All lines of the text.
 * @returns A `DiagramMark` for each line.
 */
export function findDiagrams(lines: readonly Line[]): Uint8Array {
  const marks = new Uint8Array(lines.length);
  let inside = false;
  for (const [index, { text }] of lines.entries()) {
    const head = text.length < 200 && looksLikeMermaidHead(text, lines[index + 1]?.text);
    const mark: DiagramMark = head ? 1 : inside ? markOf(text) : 0;
    inside = mark > 0;
    marks[index] = mark;
  }
  return marks;
}
