import type { Root } from 'mdast';

/** Parses Markdown without the syntax at hand. */
export type ParsePlain = (markdown: string) => Root | Promise<Root>;

/** A piece of Markdown in whose place something else is parsed. */
export interface Span {
  /** 0-based. */
  readonly start: number;
  readonly end: number;
}

/** How pieces of one syntax are parsed. */
export interface StandInOptions<S extends Span> {
  /** What is parsed instead, at most as long as the piece. */
  standInFor(span: S): string;
  /** The pieces that the tree shows to be what they seem: the others are code, HTML or text. */
  confirm(tree: Root, spans: readonly S[]): readonly S[];
  readonly parsePlain: ParsePlain;
}

/** A tree, and the pieces whose stand-ins it holds. */
export interface StandInTree<S extends Span> {
  readonly tree: Root;
  readonly spans: readonly S[];
}

/** After so many texts in which a piece turned out to be none, all of them stay text. */
const MAX_ROUNDS = 5;

/**
 * Parse a syntax that the parser does not know: other Markdown stands in for it, filled up with spaces,
 * so that all positions hold. A piece that turns out to be none stays the text that it is.
 *
 * @param markdown Repaired Markdown.
 * @param candidates Pieces that may be of the syntax, in order.
 */
export async function parseStandIns<S extends Span>(
  markdown: string,
  candidates: readonly S[],
  { standInFor, confirm, parsePlain }: StandInOptions<S>,
): Promise<StandInTree<S>> {
  let spans = candidates;
  for (let round = 0; round < MAX_ROUNDS && spans.length > 0; round++) {
    const tree = await parsePlain(withStandIns(markdown, spans, standInFor));
    const confirmed = confirm(tree, spans);
    if (confirmed.length === spans.length) return { tree, spans };
    spans = confirmed;
  }
  return { tree: await parsePlain(markdown), spans: [] };
}

function withStandIns<S extends Span>(
  markdown: string,
  spans: readonly S[],
  standInFor: (span: S) => string,
): string {
  const pieces: string[] = [];
  let at = 0;
  for (const span of spans) {
    pieces.push(markdown.slice(at, span.start), standInFor(span).padEnd(span.end - span.start));
    at = span.end;
  }
  return pieces.join('') + markdown.slice(at);
}
