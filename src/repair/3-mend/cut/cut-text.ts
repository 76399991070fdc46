/** What the cutter knows of the whole text. */
export interface CutText {
  /** Words that stand by themselves somewhere. */
  readonly words: ReadonlySet<string>;
  /** First words of items that have their marker, in small letters. */
  readonly heads: ReadonlySet<string>;
  /** Whether white space before lines was kept: then items are whole, and only code is glued. */
  readonly keepsSpace: boolean;
  /** 0: mostly Latin, 1: mixed, 2: mostly Han. */
  readonly script: number;
}

const WORD = /[A-Za-z0-9_]+/g;
const MARKED = /^\s*[-*•+]\s+([A-Za-z0-9_]+|[\u3400-\u9fff]{2})/;
const HAN = /[\u3400-\u9fff]+/g;
const LATIN = /[A-Za-z]+/g;

function countIn(text: string, pattern: RegExp): number {
  let count = 0;
  for (const run of text.match(pattern) ?? []) count += run.length;
  return count;
}

/** Words with white space or the line's end on both sides, or marks that no name holds. */
function addWords(text: string, words: Set<string>): void {
  for (const match of text.matchAll(WORD)) {
    const before = text.charAt(match.index - 1);
    const after = text.charAt(match.index + match[0].length);
    if (isEdge(before) && isEdge(after)) words.add(match[0]);
  }
}

function isEdge(character: string): boolean {
  return character === '' || !/[\w\-\u3400-\u9fff]/.test(character);
}

/**
 * Read what the places of a text are judged by.
 *
 * @param lines All lines of the text.
 */
export function readCutText(lines: readonly string[]): CutText {
  const words = new Set<string>();
  const heads = new Set<string>();
  let han = 0;
  let latin = 0;
  for (const line of lines) {
    addWords(line, words);
    const head = MARKED.exec(line)?.[1];
    if (head !== undefined) heads.add(head.toLowerCase());
    han += countIn(line, HAN);
    latin += countIn(line, LATIN);
  }
  const keepsSpace = lines.some((line) => /^[ \t]+\S/.test(line));
  return { words, heads, keepsSpace, script: han * 20 < latin ? 0 : han * 3 < latin ? 1 : 2 };
}
