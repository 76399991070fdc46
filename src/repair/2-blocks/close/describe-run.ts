const STOP =
  /^(?:the|a|an|of|to|in|for|and|or|is|are|was|were|with|your|our|my|on|by|from|as|at|that|this|it|be|you|we|can|will|how|what|why|when|if|not|into|about|but|so|do|does|has|have|their|its|more|all|up|out)$/i;
// max_size, v1.2, [id], userName
const CODE = /[_./()<>{}[\]=:#$@\\`~^*+-]|\d|^[a-z]+[A-Z]/;
// 12, ~1.5k, 80%
const NUMBER = /^[-+~≈<>=$€£]*\d[\d.,:]*(?:%|[a-zA-Z]{1,3})?$/;
const LOWER = /^\p{Ll}[\p{L}'’-]*$/u;
const TITLE = /^\p{Lu}\p{Ll}/u;
const ENDS_SMALL = /[\p{Ll}\p{N})]$/u;
const TRAILING = /[.,;:!?)]+$/;
const SENTENCE_END = /[.!?,;:]$/;
const TERM_END = /[:—–]$/;

/** What tells a table, code and prose apart where lines stand close. */
export const RUN_FACTS = [
  'bias',
  'hHasStop',
  'h1',
  'h2',
  'hLower',
  'hEnd',
  'hNumber',
  'hCode',
  'hRestart',
  'rows',
  'stop',
  'single',
  'first',
  'firstLower',
  'firstStop',
  'code',
  'number',
  'colon',
  'ratio',
  'codeScore',
] as const;

const bare = (word: string): string => word.replace(TRAILING, '');
const isCode = (word: string): boolean => CODE.test(bare(word));
const isStop = (word: string): boolean => STOP.test(bare(word));

function share<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(test).length / items.length;
}

/** How many words in small letters stand side by side at the most. */
function longestLower(words: readonly string[]): number {
  let [run, most] = [0, 0];
  for (const word of words) {
    run = LOWER.test(bare(word)) ? run + 1 : 0;
    most = Math.max(most, run);
  }
  return most;
}

/** Whether a word with a capital follows one in small letters: a cell seems to begin. */
function restarts(words: readonly string[]): boolean {
  return words.some((word, i) => {
    const before = words[i - 1] ?? '';
    return TITLE.test(word) && ENDS_SMALL.test(before) && (i > 1 || CODE.test(words[0] ?? ''));
  });
}

/**
 * Describe lines that stand close, without a blank line between them.
 *
 * @param lines Two at the least, none blank.
 * @param codeScore How much a line speaks for code, on average.
 * @returns One number for each of `RUN_FACTS`, most between 0 and 1.
 */
export function describeRun(lines: readonly string[], codeScore: number): readonly number[] {
  const rows = lines.map((line) => line.trim().split(/\s+/));
  const [header = [], ...body] = rows;
  const words = body.flat();
  const lengths = body.map((row) => row.length).sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  return [
    1,
    Number(header.some(isStop)),
    Number(header.length === 1),
    Number(header.length === 2),
    longestLower(header) / 4,
    Number(SENTENCE_END.test(header.at(-1) ?? '')),
    Number(header.some((word) => NUMBER.test(word))),
    share(header, (word) => CODE.test(word)),
    Number(restarts(header)),
    Math.log(body.length),
    share(words, isStop),
    share(body, (row) => row.length === 1),
    share(body, ([word = '']) => isCode(word)),
    share(body, ([word = '']) => LOWER.test(bare(word))),
    share(body, ([word = '']) => STOP.test(word)),
    share(words, isCode),
    share(body, (row) => row.slice(1).some((word) => NUMBER.test(bare(word)))),
    share(rows, (row) => row.slice(0, 3).some((word) => TERM_END.test(word))),
    Math.log((median + 1) / (header.length + 1)),
    Math.max(-1, codeScore / 4),
  ];
}

/**
 * @param facts One for each of `RUN_FACTS`.
 * @param weights One for each fact.
 * @returns Log-odds.
 */
export function weighRun(facts: readonly number[], weights: ArrayLike<number>): number {
  return facts.reduce((sum, fact, i) => sum + fact * (weights[i] ?? 0), 0);
}
