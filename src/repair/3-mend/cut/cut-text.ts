import { codeSort, isAsciiWord, SORT } from '../../1-evidence/character-sort.ts';
import { hashEndings } from './hash-ending.ts';
import { isClearCode } from './is-clear-code.ts';

/** What the cutter knows of the whole text. */
export interface CutText {
  /** Words that stand by themselves somewhere. */
  readonly words: ReadonlySet<string>;
  /** 1 at each place that `hashEndings` gives for one of the words: most others are told by it. */
  readonly endings: Uint8Array;
  /** First words of items that have their marker, in small letters. */
  readonly heads: ReadonlySet<string>;
  /** Whether white space before lines was kept: then items are whole, and only code is glued. */
  readonly keepsSpace: boolean;
  /** How many lines right below an item are long and clearly code: 0 to `MAX_CODE_ITEMS`. */
  readonly codeItems: number;
  /** 0: mostly Latin, 1: mixed, 2: mostly Han. */
  readonly script: number;
}

const MARKED = /^\s*[-*•+]\s+([A-Za-z0-9_]+|[\u3400-\u9fff]{2})/;
const BULLET = /^\s*[-*•+]\s/;
const DASH = 45;
const UNDERSCORE = 95;

/** More lines of code below items tell no more. */
export const MAX_CODE_ITEMS = 2;
const MIN_LONG_LINE = 60;

/** Authors set the code of their items apart or do not: where some is seen, more is likely. */
function countCodeItems(lines: readonly string[]): number {
  let count = 0;
  for (let at = 1; at < lines.length && count < MAX_CODE_ITEMS; at += 1) {
    const line = lines[at] ?? '';
    if (line.length < MIN_LONG_LINE || !BULLET.test(lines[at - 1] ?? '') || BULLET.test(line))
      continue;
    if (isClearCode(line)) count += 1;
  }
  return count;
}

/** Whether a character, or a line's end, may stand beside a word: no name holds it. */
function isEdge(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return true;
  const code = text.charCodeAt(at);
  return code !== DASH && !isAsciiWord(code) && codeSort(code) !== SORT.han;
}

/** What grows while lines are read. */
interface Counts {
  readonly words: Set<string>;
  readonly endings: Uint8Array;
  han: number;
  latin: number;
}

/** Counts letters, and adds the words with white space or marks on both sides. */
function readLine(text: string, counts: Counts): void {
  const { length } = text;
  let start = -1;
  for (let at = 0; at <= length; at += 1) {
    const code = at < length ? text.charCodeAt(at) : 0;
    if (isAsciiWord(code)) {
      if (start < 0) start = at;
      if (code > 57 && code !== UNDERSCORE) counts.latin += 1;
      continue;
    }
    if (codeSort(code) === SORT.han) counts.han += 1;
    if (start < 0) continue;
    if (isEdge(text, start - 1) && isEdge(text, at)) addWord(text.slice(start, at), counts);
    start = -1;
  }
}

function addWord(word: string, { words, endings }: Counts): void {
  words.add(word);
  endings[hashEndings(word, 0, word.length)] = 1;
}

/**
 * Read what the places of a text are judged by.
 *
 * @param lines All lines of the text.
 */
export function readCutText(lines: readonly string[]): CutText {
  const counts: Counts = { words: new Set(), endings: new Uint8Array(2 ** 16), han: 0, latin: 0 };
  const heads = new Set<string>();
  for (const line of lines) {
    readLine(line, counts);
    const head = MARKED.exec(line)?.[1];
    if (head !== undefined) heads.add(head.toLowerCase());
  }
  const { words, endings, han, latin } = counts;
  const keepsSpace = lines.some((line) => /^[ \t]+\S/.test(line));
  const script = han * 20 < latin ? 0 : han * 3 < latin ? 1 : 2;
  const codeItems = countCodeItems(lines);
  return { words, endings, heads, keepsSpace, codeItems, script };
}
