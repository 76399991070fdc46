import { characterSort } from '../1-evidence/character-sort.ts';
import { scoreCodeLine } from '../1-evidence/code-lines/score-code-line.ts';

/** Number of characters at a line's beginning and end that are read. */
const CHARACTERS_READ = 200;
const MARKS = /^(?:([-*•+] )|(\d+[.)、] ?)|(\|)|([#>]))/;

/** What a line shows by itself. */
export interface LineSide {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly code: number;
  readonly length: number;
  readonly words: number;
  readonly mark: number;
  readonly hasHan: boolean;
}

/** The sort of a character at an edge: of letters, digits and Han the sort, of marks which. */
export function edgeSort(text: string, at: number): number {
  if (text === '') return 0;
  const sort = characterSort(text, at);
  return sort >= 1 && sort <= 4 ? sort : text.charCodeAt(at);
}

function bucket(count: number): number {
  return count === 0 ? 0 : Math.min(8, 1 + Math.floor(Math.log2(count)));
}

const MAX_WORDS = 7;

/** How many spaces part, with one more; no more than features tell apart. */
function countWords(text: string): number {
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0 && words < MAX_WORDS; at = text.indexOf(' ', at + 1))
    words += 1;
  return words;
}

/**
 * Read what a line shows by itself.
 *
 * @param line Without white space at its ends; `''` where there is none.
 */
export function readSide(line: string): LineSide {
  const text =
    line.length > 2 * CHARACTERS_READ
      ? line.slice(0, CHARACTERS_READ) + line.slice(-CHARACTERS_READ)
      : line;
  const marks = MARKS.exec(text);
  return {
    text,
    start: edgeSort(text, 0),
    end: edgeSort(text, text.length - 1),
    code: Math.max(-4, Math.min(4, Math.round(scoreCodeLine(text) / 2))) + 4,
    length: bucket(line.length),
    words: countWords(text),
    mark: marks ? 1 + marks.slice(1).findIndex(Boolean) : 0,
    hasHan: /[\u3400-\u9fff]/.test(text),
  };
}
