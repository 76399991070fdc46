/** A sentence that may say what a concept is. */
export interface Definition {
  readonly text: string;
  readonly score: number;
}

// What follows a term that is being defined, after a gloss in brackets: `令牌桶(Token Bucket)是一种…`,
// `sync.Pool is a …`, `etcd:强一致的键值存储`. Stronger wordings first.
const PATTERNS: readonly (readonly [score: number, pattern: RegExp])[] = [
  [5, /^(?:是|为)(?:一|指|由|用|对|将|把|在|以)|^(?:是)?指(?:的是)?|^即|^ (?:refers? to|means?) /],
  [5, /^(?: (?:is|are|was)) (?:an?|the|one) /i],
  [4, /^(?:作为|是|——|—)/],
  [
    3,
    /^\s*[::]\s*(?=\S)|^ (?:are|is) |^用于|^ (?:provides?|allows?|lets?|represents?|describes?) /i,
  ],
  [2, /^(?:提供|负责|表示|通过|允许|支持|能够|可以|采用|以)/],
];

// A gloss or a closing mark between the term and its definition: `(Token Bucket)`, `"`.
const GLOSS = /^(?:\s*[((][^()()]{1,60}[))])?["”」`]?/;

// Sentences that point elsewhere define nothing: `如下`, `例如`, `as follows`, a question.
const POINTING =
  /如下|例如|比如|上述|下面|以下|见下|following|below|for example|e\.g\.|[??]\s*$|[::]\s*$/i;

// Enough to be a definition rather than a mention.
const MIN_SCORE = 4;

/**
 * Judge whether the sentence around a match defines the matched term.
 *
 * @param line The line with the match.
 * @param start Offset of the match; `end` is exclusive.
 * @param isTopic The section's heading names the term.
 * @param isFirst The line is the section's first.
 * @returns The sentence with its score, or `undefined` where it defines nothing.
 */
export function findDefinition(
  line: string,
  start: number,
  end: number,
  isTopic: boolean,
  isFirst: boolean,
): Definition | undefined {
  const after = line.slice(end).replace(GLOSS, '');
  const wording = PATTERNS.find(([, pattern]) => pattern.test(after))?.[0] ?? 0;
  // Most matches are no definition: sentences are looked for where there may be one.
  if (wording === 0 && !(isTopic && isFirst)) return undefined;
  const from = sentenceStart(line, start);
  const text = line.slice(from, sentenceEnd(line, end)).trim();
  const before = line.slice(from, start).trim();
  const opens = before === '' || /^(?:an?|the)$/i.test(before) ? 2 : before.length < 6 ? 0 : -2;
  const place = (isTopic ? 1.5 : 0) + (isTopic && isFirst ? 1 : 0);
  const size = text.length < 10 || text.length > 240 ? -2 : 0;
  const score = wording + opens + place + size - (POINTING.test(text) ? 2 : 0);
  return score >= MIN_SCORE ? { text, score } : undefined;
}

// `.` ends a sentence only before a space and a capital or at the end: not in `sync.Pool`.
const END = /[。!?!?;;]|\.(?=\s+[A-Z]|\s*$)/g;

function sentenceStart(line: string, at: number): number {
  let start = 0;
  for (const match of line.slice(0, at).matchAll(END)) start = match.index + 1;
  return start;
}

function sentenceEnd(line: string, at: number): number {
  END.lastIndex = 0;
  const match = line.slice(at).search(END);
  return match === -1 ? line.length : at + match + 1;
}
