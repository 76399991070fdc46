import type { LayoutText } from './layout-text.ts';
import { headOf } from './words-around.ts';

/** A line of a layout. */
export interface LayoutLine {
  readonly from: number;
  readonly to: number;
  /** Hash of its first name or mark. */
  readonly head: number;
  /** Codes of its first and last character. */
  readonly first: number;
  readonly last: number;
  /** Brackets that it opens less those that it closes, -2 to 2. */
  readonly net: number;
  /** No comment, nothing but a comment, a comment behind code. */
  readonly kind: 0 | 1 | 2;
  /** Offset at which its comment begins. */
  readonly comment: number | undefined;
  /** Words in it, up to 6. */
  readonly words: number;
}

// `// note`, `# note`, `-- note`, `/* note`
const COMMENT = /(?:^|\s)(?:\/\/|#\s|--\s|\/\*)/;
const SPACE = 32;
const MAX_WORDS = 6;

/** Read the line of a layout between two offsets. */
export function readLayoutLine({ text, steps }: LayoutText, from: number, to: number): LayoutLine {
  let net = 0;
  let words = 1;
  for (let at = from; at < to; at += 1) {
    net += steps[at] ?? 0;
    if (text.charCodeAt(at) === SPACE) words += 1;
  }
  const comment = COMMENT.exec(text.slice(from, to))?.index;
  return {
    from,
    to,
    head: headOf(text, from),
    first: text.charCodeAt(from),
    last: text.charCodeAt(to - 1),
    net: Math.max(-2, Math.min(2, net)),
    comment: comment === undefined ? undefined : from + comment,
    kind: comment === undefined ? 0 : comment === 0 ? 1 : 2,
    words: Math.min(MAX_WORDS, words),
  };
}
