import type { Chunk } from './find-chunks.ts';

/** What stands next to a piece of text. */
export const EDGE = {
  mark: 0,
  space: 1,
  other: 2,
  border: 3,
  word: 4,
  spacedMark: 5,
  closing: 6,
  lineBreak: 7,
} as const;

const CLOSING = /[,.;:!?)\]}，。；：、！？）」”]/;
const WORD = /[A-Za-z0-9_]/;
// `file.go`, `a/b`: what stands behind a mark inside a name
const GOES_ON = /[\w./-]/;

function edgeOf(character: string): number {
  if (character === ' ') return EDGE.space;
  if (CLOSING.test(character)) return EDGE.closing;
  if (WORD.test(character)) return EDGE.word;
  return character > '~' ? EDGE.other : EDGE.mark;
}

const ASCII_EDGES = Uint8Array.from({ length: 128 }, (_, code) =>
  edgeOf(String.fromCharCode(code)),
);

/** What stands at an offset, by that character alone. */
function edgeAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return EDGE.border;
  const code = text.charCodeAt(at);
  return code < 128 ? (ASCII_EDGES[code] ?? EDGE.mark) : edgeOf(text.charAt(at));
}

/** Number of kinds of edges. */
export const EDGE_KINDS = 8;

/** What stands before a piece and after it, as one number below `EDGE_KINDS * EDGE_KINDS`. */
export function edgesOf(text: string, { coreStart, coreEnd }: Chunk, isBroken: boolean): number {
  return (
    (isBroken ? EDGE.lineBreak : edgeBefore(text, coreStart)) * EDGE_KINDS +
    edgeAfter(text, coreEnd)
  );
}

function edgeBefore(text: string, start: number): number {
  const edge = edgeAt(text, start - 1);
  if (edge !== EDGE.closing) return edge;
  return text.charAt(start - 1) > '~' ? EDGE.other : EDGE.mark;
}

/** What stands after the end of a piece. */
export function edgeAfter(text: string, end: number): number {
  const edge = edgeAt(text, end);
  if (edge !== EDGE.space || edgeAt(text, end + 1) !== EDGE.closing) return edge;
  return GOES_ON.test(text.charAt(end + 2)) ? EDGE.space : EDGE.spacedMark;
}
