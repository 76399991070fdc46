import { pairsOf } from '../util/search/pairs-of.ts';
import { type Run, scanRuns } from '../util/search/scan-runs.ts';
import { seamsOf } from '../util/search/seams-of.ts';
import { foldText } from '../util/text/fold-text.ts';

/** A word of a query, and on which sides the word in the text may go on. */
export interface QueryWord {
  readonly text: string;
  readonly openBefore: boolean;
  readonly openAfter: boolean;
}

/** One part of a query between spaces: all of it must stand in the text as it is. */
export interface QueryTerm {
  readonly text: string;
  /** Pairs of characters, or a single one; enough of them to find the sections. */
  readonly pairs: readonly string[];
  readonly words: readonly QueryWord[];
}

// Pairs looked up of one run: more would load more files and find the same sections.
const MAX_PAIRS = 3;

// A word shorter than this is found whole only.
const MIN_LENGTH = 3;

// People put what they mean in quotes: `"sync.Pool"`, `《限流》`.
const QUOTES = /["'`“”‘’「」『』《》]/g;

/**
 * Read a query: terms between spaces, all of which a page must have.
 *
 *     goroutine 泄漏  →  goroutine and 泄漏
 *     sync.Pool       →  the words sync and pool with a dot between them
 *
 * @returns Nothing for a query without letters and digits.
 */
export function parseQuery(query: string): readonly QueryTerm[] {
  const folded = foldText(query.normalize('NFC')).replace(QUOTES, ' ');
  const texts = folded.split(/\s+/).filter((text) => scanRuns(text).length > 0);
  return [...new Set(texts.map(onlyCharacter))].map(parseTerm);
}

/** A single Chinese character is looked for without the marks beside it, which no file has. */
function onlyCharacter(text: string): string {
  const [run, second] = scanRuns(text);
  return run?.isCjk && second === undefined && [...run.text].length === 1 ? run.text : text;
}

function parseTerm(text: string): QueryTerm {
  const runs = scanRuns(text);
  const seams = seamsOf(runs);
  const isEnough = (run: Run) => run.text.length > 1 || seams.length === 0;
  const cjk = runs.filter((run) => run.isCjk && isEnough(run)).map((run) => run.text);
  const words = runs
    .filter((run) => !run.isCjk && (run.text.length >= MIN_LENGTH || seams.length === 0))
    .map((run) => ({
      text: run.text,
      openBefore: run.start === 0 && run.text.length >= MIN_LENGTH,
      openAfter: run.start + run.text.length === text.length && run.text.length >= MIN_LENGTH,
    }));
  const pairs = [...cjk.flatMap(choosePairs), ...seams.slice(0, MAX_PAIRS)];
  return { text, pairs, words };
}

/** Pairs that cover a run from its beginning to its end. */
function choosePairs(run: string): readonly string[] {
  const pairs = pairsOf(run);
  if (pairs.length === 0) return [run];
  if (pairs.length <= MAX_PAIRS) return pairs;
  const last = pairs.length - 1;
  const chosen = Array.from({ length: MAX_PAIRS }, (_, index) =>
    Math.round((index * last) / (MAX_PAIRS - 1)),
  );
  return chosen.map((index) => pairs[index] ?? '');
}
