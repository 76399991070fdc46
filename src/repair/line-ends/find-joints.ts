import type { Edit, Override } from '../../types/repair.ts';
import type { Line } from '../1-evidence/line.ts';
import { overrideOf } from '../1-evidence/override-of.ts';
import { scoreCodeLine } from '../3-mend/code/line-evidence.ts';

/**
 * What lines that go on after a break show of it, and how much is no chance: of 1,910 texts without such
 * breaks none has more than 9.
 */
const CLEAR = 10;
const BY_MARK = 6;
const BY_WORD = 4;
const BY_HAN = 2.5;
/** How sure a joint is. */
const JOINED = 0.9;
/** From this score on a line speaks for code, below that one for prose. */
const CODE = 2;
const PROSE = -2;
/** So many words before code make a sentence of what has no Han. */
const SENTENCE = 6;

const HAN = /[\u3400-\u9fff]/;
const APART = /^(?:[-*+•>|#]|\d+[.)、])/;
// 。 、 , ): what no line begins with but one that goes on
const CLOSES =
  /^(?:[，。、：！？）】」』》”]|[,:!?)](?=$|\s|[\u3400-\u9fff])|\.(?=$|\s?[A-Z\u3400-\u9fff])|'s\b)/;
const STOP = /^(?:。|\.(?:$|\s[A-Z]))/;
/** The last word of a line, without the Han before it, that ends no sentence. */
const LAST = /[\w./:()<>=$@*{}[\]'"%+-]*[\w/()<>=$@*{}[\]'"%+-]$/;
const CODE_LIKE = /[_()<>=$@*{}[\]]|\w[./:]\w|[a-z][A-Z]|^[./~-]|\/$/;
const SENTENCE_MARK = /[\u3400-\u9fff].*[，。,]/;
const SMALL_WORD = /^[a-z]+[,.:;)]*(?: [!-~]|$)/;
const IS_DATA = /[{}=]/;

/** So much of a line's end tells how it ends. */
const REACH = 200;

/** How one line stands to the one before it. */
interface Seam {
  /** The last word of the line before. */
  readonly word: string;
  /** How clearly the second goes on with the first. */
  readonly weight: number;
  /** Whether it does where the text is known to be broken; and where the word is known to be code. */
  readonly goesOn: boolean;
  readonly mayGoOn: boolean;
}

/**
 * Find the breaks that older versions of an extractor leave behind each inline code.
 *
 *     Before the first call, retryPolicy      ← ends with code
 *     is read from the file set_up            ← goes on, and ends with code
 *     , if there is one.
 *
 * Only in texts that show it time and again: where the extractor breaks no sentences hardly any line
 * begins with a comma, and few sentences end with a name.
 *
 * @param lines All lines of the text.
 * @param overrides Lines that a person has decided on stay as they are.
 * @returns Edits that join the lines: with nothing beside Han, with a space between words.
 */
export function findJoints(
  lines: readonly Line[],
  overrides: readonly Override[],
): readonly Edit[] {
  const seams = lines.map((line, index) => readSeam(lines[index - 1], line));
  if (seams.reduce((sum, seam) => sum + (seam?.weight ?? 0), 0) < CLEAR) return [];
  const code = new Set(seams.flatMap((seam) => (seam && seam.weight > 0 ? [seam.word] : [])));
  const joints: Edit[] = [];
  for (const [index, line] of lines.entries()) {
    const [before, seam] = [lines[index - 1], seams[index]];
    if (!before || !seam || overrideOf(before, overrides) || overrideOf(line, overrides)) continue;
    const wasBroken = joints.at(-1)?.end === before.start;
    if (seam.goesOn || (seam.mayGoOn && (wasBroken || code.has(seam.word))))
      joints.push(joint(before, line));
  }
  return joints;
}

function joint(before: Line, { start, text }: Line): Edit {
  const isBare = HAN.test(before.text.slice(-1) + text.charAt(0)) || CLOSES.test(text);
  const why = { rule: 'paragraph-join', confidence: JOINED };
  return { start: before.end, end: start, text: isBare ? '' : ' ', ...why };
}

function readSeam(before: Line | undefined, line: Line): Seam | undefined {
  const [text, next] = [before?.text.slice(-REACH) ?? '', line.text];
  const word = LAST.exec(text)?.[0] ?? '';
  const isApart = line.blankBefore > 0 || APART.test(next) || text.startsWith('|');
  if (word === '' || isApart) return undefined;
  if (CLOSES.test(next)) return readMark(text, word, next);
  if (!/[A-Za-z]/.test(word)) return undefined;
  if (HAN.test(next.charAt(0))) return readHan(text, word, next);
  return SMALL_WORD.test(next) && !IS_DATA.test(next) ? readWords(text, word, next) : undefined;
}

/** A line of code, but for one that is a name alone. */
function isCode(text: string, word: string): boolean {
  return text !== word && scoreCodeLine(text) >= CODE;
}

/** How a line that begins with what closes goes on with one before it. */
function readMark(text: string, word: string, next: string): Seam | undefined {
  if (isCode(text, word) || (scoreCodeLine(next) >= 1 && !STOP.test(next))) return undefined;
  return { word, weight: BY_MARK, goesOn: true, mayGoOn: true };
}

/** How a line of Han goes on with one before it. */
function readHan(text: string, word: string, next: string): Seam | undefined {
  if (isCode(text, word) || scoreCodeLine(next) >= 1) return undefined;
  const goesOn = SENTENCE_MARK.test(text);
  const mayGoOn = HAN.test(text) || text === word || CLOSES.test(text);
  return { word, weight: goesOn && isNamed(text, word) ? BY_HAN : 0, goesOn, mayGoOn };
}

/** How a line of words goes on with one before it: in small letters, and not as commands do. */
function readWords(text: string, word: string, next: string): Seam | undefined {
  const [before, score] = [scoreCodeLine(text), scoreCodeLine(next)];
  if (text !== word && before >= CODE) return undefined;
  const [isLong, isName] = [text.split(' ').length >= SENTENCE, isNamed(text, word)];
  const isClear = isName && before < 0 && score < (isLong ? 1 : 0);
  const goesOn = isClear || (isLong && score < PROSE);
  return { word, weight: goesOn && isLong && isName ? BY_WORD : 0, goesOn, mayGoOn: score < 0 };
}

function isNamed(text: string, word: string): boolean {
  return CODE_LIKE.test(word) && !APART.test(text) && !/[)）]$/.test(text);
}
