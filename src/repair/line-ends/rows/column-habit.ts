/** How the cells of one column look, counted in the rows that are known. */
export interface ColumnHabit {
  readonly rows: number;
  readonly filled: number;
  /** How often each cell stands there as a whole, and each of its words. */
  readonly values: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
  readonly wordCount: number;
  /** Of the filled cells: those of one word, with Han, of figures alone. */
  readonly single: number;
  readonly han: number;
  readonly numeric: number;
}

const HAN = /[\u3400-\u9fff]/;
const NUMERIC = /^[\d.]+%?$/;

/**
 * Count how the cells of each column look.
 *
 * @param rows As many cells each as there are columns.
 */
export function columnHabits(
  rows: readonly (readonly string[])[],
  columns: number,
): readonly ColumnHabit[] {
  return Array.from({ length: columns }, (_, column) => {
    const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    const words = cells.flatMap((cell) => cell.split(' '));
    const count = (fits: (cell: string) => boolean): number => cells.filter(fits).length;
    return {
      rows: rows.length,
      filled: cells.length,
      values: countOf(cells),
      words: countOf(words),
      wordCount: words.length,
      single: count((cell) => !cell.includes(' ')),
      han: count(hasHan),
      numeric: count((cell) => NUMERIC.test(cell)),
    };
  });
}

function countOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Whether a text holds Han. */
export function hasHan(text: string): boolean {
  return HAN.test(text);
}

/** What a word that a column has never had costs there. */
const NEW_WORD_COST = 6;
/** What a bracket costs whose partner stands in another cell. */
const TORN_BRACKET_COST = 8;

/** How likely a cell of the column is empty; a logarithm. */
export function weighEmpty({ rows, filled }: ColumnHabit): number {
  return Math.log(share(rows - filled, rows));
}

/** How well a word fits into cells of the column; a logarithm. */
export function weighWord(word: string, { words, wordCount }: ColumnHabit): number {
  const seen = words.get(word) ?? 0;
  return Math.log((0.5 * seen) / Math.max(1, wordCount) + Math.exp(-NEW_WORD_COST));
}

/** Words that may be a cell. */
export interface CellWords {
  /** The whole of them; empty where they are more than a known cell has. */
  readonly text: string;
  readonly count: number;
  readonly hasHan: boolean;
  /** What `weighWord` says of all of them. */
  readonly weight: number;
  /** Whether as many brackets open as close. */
  readonly isWhole: boolean;
}

/** How likely a filled cell of the column reads so; a logarithm. */
export function weighCell(cell: CellWords, habit: ColumnHabit): number {
  const { rows, filled, values, wordCount } = habit;
  const present = Math.log(1 - share(rows - filled, rows));
  const unseen = share(values.size, filled);
  const seen = values.get(cell.text);
  if (seen !== undefined) return present + Math.log((1 - 0.9 * unseen) * share(seen, filled));
  const ends = Math.min(0.97, share(filled, wordCount));
  return (
    present +
    Math.log(Math.min(0.98, unseen)) +
    agree(cell.hasHan, habit.han, filled) +
    agree(cell.count === 1 && NUMERIC.test(cell.text), habit.numeric, filled) +
    agree(cell.count === 1, habit.single, filled) +
    Math.log(ends) +
    (cell.count - 1) * Math.log(1 - ends) +
    cell.weight -
    (cell.isWhole ? 0 : TORN_BRACKET_COST)
  );
}

function agree(holds: boolean, often: number, of: number): number {
  return Math.log(holds ? share(often, of) : 1 - share(often, of));
}

/** Strictly between 0 and 1. */
function share(part: number, whole: number): number {
  return (Math.min(part, whole) + 0.5) / (whole + 1);
}
