import { type ColumnHabit, hasHan, weighCell, weighEmpty, weighWord } from './column-habit.ts';

/** A word of a line: its text, and where it begins and ends there. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** For each row: with which word each of its cells begins; an empty one with the next cell's. */
export type RowStarts = readonly (readonly number[])[];

/** No cell has more words. */
const MAX_CELL_WORDS = 40;
/** Longer cells are not compared with known ones. */
const MAX_VALUE_WORDS = 6;
/** Largest number of values of a column that is never empty, or one for three rows. */
const MAX_VALUES = 2;
const MIN_ROWS = 3;

/**
 * Split words into the cells of a table of which other rows are known: the likeliest way, by how the columns
 * look there.
 *
 *     port int the port no host string where it listens yes
 *     →  port | int | the port | no      host | string | where it listens | yes
 *
 * A column of few values, such as `yes` and `no`, shows where rows end: these words occur nowhere else in the
 * table, and once in each row.
 *
 * @param text The line that holds the words.
 * @param habits How the cells of each column look.
 * @returns Undefined where there is no such column, or the words do not fit.
 */
export function partRows(
  text: string,
  words: readonly Word[],
  habits: readonly ColumnHabit[],
): RowStarts | undefined {
  const owners = closedWords(habits);
  const own = words.map((word) => owners.get(word.text));
  if (own.every((column) => column === undefined)) return undefined;
  const starts = likeliestCells({ text, words, habits, own });
  if (starts === undefined) return undefined;
  const found = chunk(starts, habits.length);
  const counts = habits.map((_, column) => own.filter((owner) => owner === column).length);
  return counts.some((count) => count === found.length) ? found : undefined;
}

/** Words that are all a column ever holds and that stand in no other, with that column. */
function closedWords(habits: readonly ColumnHabit[]): ReadonlyMap<string, number> {
  const owners = new Map<string, number>();
  habits.forEach((habit, column) => {
    if (column === 0 || !isClosed(habit)) return;
    for (const word of habit.values.keys()) {
      const isOwn = habits.every((other, at) => at === column || !other.words.has(word));
      if (!word.includes(' ') && isOwn) owners.set(word, column);
    }
  });
  return owners;
}

function isClosed({ rows, filled, values }: ColumnHabit): boolean {
  return rows >= MIN_ROWS && filled === rows && values.size <= Math.max(MAX_VALUES, rows / 3);
}

/** What the search looks at. */
interface Search {
  readonly text: string;
  readonly words: readonly Word[];
  readonly habits: readonly ColumnHabit[];
  /** The column in which a word must stand, alone. */
  readonly own: readonly (number | undefined)[];
}

/** The first word of each cell, row after row; undefined where nothing fits. */
function likeliestCells(search: Search): readonly number[] | undefined {
  const { words, habits } = search;
  const width = habits.length + 1;
  const best = new Float64Array((words.length + 1) * width).fill(Number.NEGATIVE_INFINITY);
  const from = new Int32Array(best.length);
  const put = (to: number, at: number, score: number): void => {
    if (score <= (best[to] ?? 0)) return;
    best[to] = score;
    from[to] = at;
  };
  const weigh = cellWeights(search);
  // The first column comes last: a row may end at a word with empty cells.
  const order = [...habits.keys()].slice(1).concat(0);
  best[0] = 0;
  for (let at = 0; at <= words.length; at += 1) {
    for (const column of order) {
      const here = at * width + column;
      if (column === 0 && at > 0) best[here] = best[here + habits.length] ?? 0;
      const score = best[here] ?? 0;
      const habit = habits[column];
      if (score === Number.NEGATIVE_INFINITY || !habit) continue;
      if (column > 0) put(here + 1, at, score + weighEmpty(habit));
      const most = Math.min(words.length, at + MAX_CELL_WORDS);
      for (let end = at + 1; end <= most && mayEnd(search.own, at, end, column); end += 1)
        put(end * width + column + 1, at, score + weigh(at, end, column));
    }
  }
  const isFound = (best[best.length - 1] ?? 0) > Number.NEGATIVE_INFINITY;
  return isFound ? traceBack(from, words.length, habits.length) : undefined;
}

/** Whether a cell may end before a word: one that its column owns stands there, and alone. */
function mayEnd(own: Search['own'], at: number, end: number, column: number): boolean {
  const owner = own[end - 1];
  if (owner !== undefined) return owner === column && end === at + 1;
  return end === at + 1 || own[at] === undefined;
}

/** Weighs the words from one on, up to another, as a cell of a column. */
function cellWeights({
  text,
  words,
  habits,
}: Search): (at: number, end: number, column: number) => number {
  const sums = habits.map((habit) => runningSum(words, (word) => weighWord(word.text, habit)));
  const depths = runningSum(words, (word) => bracketDepth(word.text));
  const hans = runningSum(words, (word) => Number(hasHan(word.text)));
  return (at, end, column) => {
    const [habit, sum] = [habits[column], sums[column]];
    if (!habit || !sum) return Number.NEGATIVE_INFINITY;
    return weighCell(
      {
        text: end - at > MAX_VALUE_WORDS ? '' : text.slice(words[at]?.start, words[end - 1]?.end),
        count: end - at,
        hasHan: hans[end] !== hans[at],
        weight: (sum[end] ?? 0) - (sum[at] ?? 0),
        isWhole: depths[end] === depths[at],
      },
      habit,
    );
  };
}

function runningSum(words: readonly Word[], value: (word: Word) => number): Float64Array {
  const sums = new Float64Array(words.length + 1);
  words.forEach((word, at) => {
    sums[at + 1] = (sums[at] ?? 0) + value(word);
  });
  return sums;
}

function bracketDepth(word: string): number {
  return count(word, /[([{（]/g) - count(word, /[)\]}）]/g);
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}

function traceBack(from: Int32Array, end: number, columns: number): readonly number[] {
  const starts: number[] = [];
  let [at, column] = [end, columns];
  while (at > 0 || column > 0) {
    if (column === 0) column = columns;
    at = from[at * (columns + 1) + column] ?? 0;
    column -= 1;
    starts.push(at);
  }
  return starts.reverse();
}

function chunk(starts: readonly number[], columns: number): RowStarts {
  return Array.from({ length: starts.length / columns }, (_, row) =>
    starts.slice(row * columns, (row + 1) * columns),
  );
}
