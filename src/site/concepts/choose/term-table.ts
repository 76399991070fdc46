import { CANDIDATE_FIELDS } from '../candidates/candidate-fields.ts';
import { visitCandidates } from '../candidates/visit-candidates.ts';

/**
 * What may be a concept in some articles, their counts added up: a tenth of what they have apart.
 * Plain data, cached.
 */
export interface TermTable {
  /** At most `ARTICLES_A_TABLE`. */
  readonly articles: number;
  /** A line for each spelling, in the order in which the articles have them. */
  readonly surfaces: string;
  /** For each spelling `ROW` 32-bit numbers, Base64. */
  readonly rows: string;
}

/** One spelling of a table. */
export interface TermRow {
  readonly surface: string;
  /** In the order of `CANDIDATE_FIELDS`; others after the visit. */
  readonly counts: Int32Array;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Which articles have it: a bit for each, 32 of them and then the others. */
  readonly seen: readonly [low: number, high: number];
}

/** As many as there are bits. */
export const ARTICLES_A_TABLE = 50;

const FIELDS = CANDIDATE_FIELDS.length;
const EDGES = FIELDS;
const SEEN = FIELDS + 1;
const ROW = FIELDS + 3;

/**
 * Add up the candidates of some articles.
 *
 * @param articles Encoded, see `encodeCandidates`; at most `ARTICLES_A_TABLE`.
 */
export function makeTermTable(articles: readonly string[]): TermTable {
  const rows = new Map<string, Int32Array>();
  for (const [article, candidates] of articles.entries()) {
    visitCandidates(candidates, (surface, counts, opens, closes) => {
      const row = rows.get(surface) ?? new Int32Array(ROW);
      rows.set(surface, row);
      for (let field = 0; field < FIELDS; field++) row[field] = at(row, field) + at(counts, field);
      row[EDGES] = at(row, EDGES) | (opens ? 1 : 0) | (closes ? 2 : 0);
      const half = SEEN + (article >> 5);
      row[half] = at(row, half) | (1 << (article & 31));
    });
  }
  const numbers = new Int32Array(ROW * rows.size);
  for (const [i, row] of [...rows.values()].entries()) numbers.set(row, ROW * i);
  return {
    articles: articles.length,
    surfaces: [...rows.keys()].join('\n'),
    rows: Buffer.from(numbers.buffer).toString('base64'),
  };
}

/** Make tables of the candidates of any number of articles. */
export function makeTermTables(articles: readonly string[]): readonly TermTable[] {
  const count = Math.ceil(articles.length / ARTICLES_A_TABLE);
  return Array.from({ length: count }, (_, i) =>
    makeTermTable(articles.slice(i * ARTICLES_A_TABLE, (i + 1) * ARTICLES_A_TABLE)),
  );
}

/** Go through the spellings of a table. */
export function visitTerms({ surfaces, rows }: TermTable, visitor: (row: TermRow) => void): void {
  if (rows === '') return;
  const numbers = new Int32Array(new Uint8Array(Buffer.from(rows, 'base64')).buffer);
  const counts = new Int32Array(FIELDS);
  let first = 0;
  for (const surface of surfaces.split('\n')) {
    for (let field = 0; field < FIELDS; field++) counts[field] = at(numbers, first + field);
    const edges = at(numbers, first + EDGES);
    const seen = [at(numbers, first + SEEN), at(numbers, first + SEEN + 1)] as const;
    visitor({ surface, counts, opens: (edges & 1) === 1, closes: (edges & 2) === 2, seen });
    first += ROW;
  }
}

function at(numbers: ArrayLike<number>, index: number): number {
  return numbers[index] ?? 0;
}
