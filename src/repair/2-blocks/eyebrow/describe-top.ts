/** What tells a page's own line above its title from a title above its first section. */
export const TOP_FACTS = [
  'bias',
  'firstOccurs',
  'firstOften',
  'firstMost',
  'secondOccurs',
  'secondOften',
  'secondMost',
  'firstWidth',
  'secondWidth',
  'firstShared',
  'secondShared',
  'firstNumber',
  'secondNumber',
  'firstWord',
  'secondWord',
  'nextTitle',
  'firstParted',
  'firstColon',
] as const;

/** Number of lines below the first two that are read. */
const LINES_READ = 120;
/** Number of characters of each that are read. */
const CHARACTERS_READ = 2000;
const LATIN = /[A-Za-z][A-Za-z0-9]{2,}/g;
const HAN = /\p{Script=Han}+/gu;
const STOP =
  /^(?:the|and|for|with|how|what|why|when|from|into|your|you|are|can|use|using|this|that)$/;
const SUFFIX = /(?<=\w{3})(?:ing|ed|es|s)$/;
const NUMBER = /^(?:\d|第|[一二三四五六七八九十]+、)/;
// Module 2 · Lesson 4
const PARTED = /[·•|/»>]/;
const COLON = /[:：?？—–-]/;
const TITLE = /^.{1,60}(?<![.。:：!?！？;；])$/u;

/** Words that say what a text is about, without their endings; of Chinese every two characters. */
export function topicWords(text: string): readonly string[] {
  const latin = [...text.slice(0, CHARACTERS_READ).toLowerCase().matchAll(LATIN)].map(
    ([word]) => word,
  );
  const han = [...text.slice(0, CHARACTERS_READ).matchAll(HAN)].flatMap(([run]) =>
    run.length === 1
      ? [run]
      : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  return [
    ...latin.filter((word) => !STOP.test(word)).map((word) => word.replace(SUFFIX, '')),
    ...han,
  ];
}

/** Of some words the share that occurs, how often on average, and how often the most frequent one. */
function occurrences(
  words: readonly string[],
  counts: ReadonlyMap<string, number>,
): readonly [share: number, mean: number, most: number] {
  if (words.length === 0) return [0, 0, 0];
  const logs = words.map((word) => Math.log1p(counts.get(word) ?? 0));
  const sum = logs.reduce((all, log) => all + log, 0);
  return [
    logs.filter((log) => log > 0).length / words.length,
    sum / words.length,
    Math.max(...logs),
  ];
}

/**
 * Logarithm of a text's width, where a Han character counts two and all others one: what the weights
 * were learned from, and no measure of columns.
 */
export function logWidth(text: string): number {
  return Math.log1p(text.length + (text.match(HAN)?.join('').length ?? 0));
}

function shareIn(words: readonly string[], others: readonly string[]): number {
  return words.filter((word) => others.includes(word)).length / Math.max(1, words.length);
}

/**
 * Describe the first two lines of a text, of which both look like titles.
 *
 * @param lines Those that hold something; three at the least.
 * @returns One number for each of `TOP_FACTS`.
 */
export function describeTop(lines: readonly string[]): readonly number[] {
  const [first = '', second = '', next = ''] = lines.map((line) => line.trim());
  const counts = new Map<string, number>();
  for (const line of lines.slice(2, 2 + LINES_READ)) {
    for (const word of topicWords(line)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [one, two] = [topicWords(first), topicWords(second)];
  return [
    1,
    ...occurrences(one, counts),
    ...occurrences(two, counts),
    logWidth(first),
    logWidth(second),
    shareIn(one, two),
    shareIn(two, one),
    Number(NUMBER.test(first)),
    Number(NUMBER.test(second)),
    Number(one.length <= 1),
    Number(two.length <= 1),
    Number(TITLE.test(next)),
    Number(PARTED.test(first)),
    Number(COLON.test(first)),
  ];
}
