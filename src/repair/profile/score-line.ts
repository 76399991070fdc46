import type { LineShape } from './line-shape.ts';

/** Log-odds that a line is from flattened text and not from Markdown, for each extractor. */
export interface LineVote {
  readonly trafilatura: number;
  readonly resiliparse: number;
}

/** A line's shape, and what stands around it. */
export interface LineContext {
  readonly shape: LineShape;
  readonly isIndented: boolean;
  /** A blank line, or the border of the text, precedes or follows. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** The line holds inline code, emphasis or a link. */
  readonly hasPhrasing: boolean;
}

/** No single line says more against flattened text. */
const MIN_SCORE = -3;

const NOTHING: LineVote = { trafilatura: 0, resiliparse: 0 };

/** By place: [no blank line on either side, blank before, blank after, alone]. */
type Votes = Readonly<Partial<Record<LineShape, readonly [number, number, number, number]>>>;

/**
 * Each number is a rounded log-odds against Markdown, measured on public documents with their
 * extractors' output, cut to ±3 so that no single line decides. Those of `mark` and `gutter` are guessed: the
 * documents hold none, and nobody writes them in Markdown.
 */
const TRAFILATURA: Votes = {
  blank: [-3, -3, -3, -3],
  filled: [-3, -3, -3, -3],
  strong: [0, -2, -1, -3],
  fence: [-1, -3, -3, -3],
  // Flattened text that quotes fences quotes them in pairs.
  fenceEnd: [0, -3, -3, -3],
  heading: [-1, -2, -1, -3],
  hash: [0.3, -1, 0.3, -3],
  mark: [2, 1, 2, 1],
  dash: [0, -1.5, 0, -1.5],
  rule: [-1, -1, -1, -2],
  underline: [-3, -3, -3, -3],
  quote: [0, -1, 0, -1],
  definition: [-1, -1, -1, -1],
  rowTail: [1.5, 0, 1.5, 0],
  // A table that pages set their code in, which nobody writes.
  gutter: [6, 6, 6, 6],
  code: [1, 0.3, 1, 0],
  sentence: [0.5, 0.3, 0.5, 0],
  short: [1, 0.6, 1, 0],
  long: [0.3, 0, 0.3, 0],
  wide: [2, 1, 1.5, 0],
};

const RESILIPARSE: Votes = {
  filled: [-3, -3, -3, -3],
  strong: [0, -2, -1, -3],
  fence: [-3, -3, -3, -3],
  fenceEnd: [-3, -3, -3, -3],
  heading: [-1, -2, -1, -3],
  hash: [0.3, 0.3, 0.3, -3],
  bullet: [2.5, 2.5, 2.5, 2.5],
  mark: [1.5, 1.5, 1.5, 1.5],
  counted: [1.5, 1.5, 1.5, 1.5],
  dash: [-0.5, -2, -0.5, -2],
  rule: [-1, -1, -1, -2],
  underline: [-3, -3, -3, -3],
  quote: [0, -1, 0, -1],
  definition: [-1, -1, -1, -1],
  row: [-0.5, -1, -0.5, 0],
  delimiter: [-2, -2, -2, -2],
  code: [1, 1, 1, 0.5],
  sentence: [0, 0, 0, 0.1],
  short: [0.5, 0.5, 0.5, 0.8],
  wide: [1.5, 1, 1.5, 0.2],
};

/** What resiliparse indents by itself. */
const OWN_INDENT: ReadonlySet<LineShape> = new Set(['bullet', 'counted']);

/** What inline markup adds; code holds back-ticks and stars of its own. */
const PHRASING: Readonly<Partial<Record<LineShape, number>>> = {
  dash: -2,
  ordered: -2,
  counted: -2,
  quote: -2,
  row: -1,
  sentence: -2,
  long: -2,
  wrapped: -2,
  wide: -2,
  short: -1,
};

/**
 * Weigh one line as evidence for flattened text (positive) or Markdown (negative).
 *
 * Indented lines say little: Markdown has indented code, resiliparse keeps indentation.
 */
export function scoreLine(line: LineContext): LineVote {
  if (line.shape === 'verbatim') return NOTHING;
  const place = (line.opens ? 1 : 0) + (line.closes ? 2 : 0);
  const calm = line.isIndented && !OWN_INDENT.has(line.shape) ? 0.3 : 1;
  const markup = line.hasPhrasing ? (PHRASING[line.shape] ?? 0) * calm : 0;
  return {
    trafilatura: Math.max(MIN_SCORE, (TRAFILATURA[line.shape]?.[place] ?? 0) * calm + markup),
    resiliparse: Math.max(MIN_SCORE, (RESILIPARSE[line.shape]?.[place] ?? 0) * calm + markup),
  };
}
