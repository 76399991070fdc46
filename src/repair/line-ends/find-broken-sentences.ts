import type { Edit, Override } from '../../types/repair.ts';
import { columnsOf } from '../../util/text/columns-of.ts';
import { scoreCodeLine } from '../1-evidence/code-lines/score-code-line.ts';
import type { Line } from '../1-evidence/line.ts';
import { overrideOf } from '../1-evidence/override-of.ts';
import { joint } from './joint.ts';

/** From this many sentences that go on with a mark on, the page is taken to break them. */
const MIN_BROKEN = 2;
/** How sure the lines are one. */
const CONFIDENCE = 0.85;
/** A shorter line may be a title; a longer one is no name. */
const MIN_SENTENCE_LENGTH = 20;
const MAX_NAME_LENGTH = 60;
/** Names with marks between them: AR / VR / MR. */
const MAX_NAMES = 6;

const UNENDED = /[\u3400-\u9fff，、,]$/;
const APART = /^(?:\/\/|\/\*|[#|>*])/;
const HAN = /[\u3400-\u9fff]/;
const NAME = /^[!-~](?:[ -~]*[!-~])?$/;
const MARK_ALONE = /^[/、，,;；+&]$/;
/** No line begins so: the mark is of the sentence before. */
const GOES_ON = /^[,，、。;；:：)）]\s?[\u3400-\u9fff“「《]/;
const HAN_FIRST = /^[\u3400-\u9fff]/;

/** Lines below an opening bracket within which it is closed. */
const MAX_BRACKET_LINES = 3;
const OPENING = /[(（]/;
const BRACKET = /[()（）]/;
const CLOSING = /^[^()（）]*[)）]/;
const NUMBERED = /^[\da-zA-Z一二三四五六七八九十]{1,3}[)）]/;
/** Items are broken before code by an extractor that sees to it elsewhere. */
const LISTED = /^\s*(?:[-•]|\d+[.)])\s|[^\s-]- |\|/;
/** What goes on with the meaning of the name before it: …、 iat ⏎ (发布时间) */
const NAMED = /[、，,和与或及]\s?[!-~]{1,30}$/;
const MEANING = /^[(（][\u3400-\u9fff]/;

/** Lines of one sentence, and how many marks show that it is one. */
interface Broken {
  readonly lines: readonly Line[];
  readonly marks: number;
}

/**
 * Join sentences in Chinese that an extractor broke around inline code and links.
 *
 *     老的服务体系所采用的注册中心      ← a sentence that does not end
 *     Eureka                           ← a name
 *     ,已经不再维护                     ← no line begins with this mark
 *
 * Where a mark shows it, always; where only the sentence or an open bracket does, in texts that show it time
 * and again.
 *
 * @param lines All lines of the text.
 * @param overrides Lines that a person has decided on stay as they are.
 * @returns Edits that join the lines.
 */
export function findBrokenSentences(
  lines: readonly Line[],
  overrides: readonly Override[],
): readonly Edit[] {
  const found: Broken[] = [];
  for (let at = 0; at < lines.length; ) {
    const broken = sentenceFrom(lines, at);
    if (broken.lines.length > 1) found.push(broken);
    at += broken.lines.length;
  }
  const isShown = found.reduce((sum, { marks }) => sum + marks, 0) >= MIN_BROKEN;
  return found
    .filter(({ marks }) => isShown || marks > 0)
    .filter((broken) => !broken.lines.some((line) => overrideOf(line, overrides)))
    .flatMap((broken) =>
      broken.lines.slice(1).map((line, i) => joint(broken.lines[i] ?? line, line, CONFIDENCE)),
    );
}

/** The lines of the sentence that begins with a line. */
function sentenceFrom(lines: readonly Line[], first: number): Broken {
  const start = lines[first];
  let end = first + 1;
  let marks = 0;
  if (start && mayGoOn(start, lines[end]) && isProse(start)) {
    for (;;) {
      const more = bracketFrom(lines, first, end) ?? namesAndRest(lines, end);
      if (!more) break;
      end += more.count;
      marks += more.marks;
    }
  }
  return { lines: lines.slice(first, end), marks };
}

/** Whether a sentence may not end with its first line, as is soon seen of most. */
function mayGoOn({ text }: Line, next: Line | undefined): boolean {
  if (!next || columnsOf(text) < MIN_SENTENCE_LENGTH) return false;
  return UNENDED.test(text) || OPENING.test(text) || MEANING.test(next.text);
}

/** More lines of a sentence, and how many marks show that they are. */
interface More {
  readonly count: number;
  readonly marks: number;
}

/**
 * The line that tells the meaning of the name that a sentence comes to, or the lines down to where the
 * bracket closes that it leaves open.
 */
function bracketFrom(lines: readonly Line[], first: number, end: number): More | undefined {
  const below = lines.slice(end, end + MAX_BRACKET_LINES);
  const closed = below.findIndex(({ text }) => BRACKET.test(text));
  const isMeaning = closed === 0 && MEANING.test(below[0]?.text ?? '');
  if (!isMeaning && !CLOSING.test(below[closed]?.text ?? '')) return undefined;
  if (!below.slice(0, closed + 1).every(isInside)) return undefined;
  const above = lines
    .slice(first, end)
    .map(({ text }) => text)
    .join('');
  if (LISTED.test(above)) return undefined;
  if (isMeaning) return NAMED.test(above) ? { count: 1, marks: 1 } : undefined;
  const isOpen = above.split(OPENING).length > above.split(/[)）]/).length;
  return isOpen ? { count: closed + 1, marks: 0 } : undefined;
}

/** The names that a sentence comes to, and the line that goes on with it. */
function namesAndRest(lines: readonly Line[], end: number): More | undefined {
  if (!UNENDED.test(lines[end - 1]?.text ?? '')) return undefined;
  const names = namesFrom(lines, end);
  const next = lines[end + names];
  if (names === 0 || !next || next.blankBefore > 0) return undefined;
  const isMark = GOES_ON.test(next.text);
  if (!isMark && !(HAN_FIRST.test(next.text) && isProse(next))) return undefined;
  const between = lines.slice(end, end + names).filter(({ text }) => MARK_ALONE.test(text));
  if (!isMark && names > 1 && between.length === 0) return undefined;
  return { count: names + 1, marks: between.length + (isMark ? 1 : 0) };
}

function isInside(line: Line): boolean {
  return line.blankBefore === 0 && !NUMBERED.test(line.text) && isProse(line);
}

/** How many names and marks alone stand below each other. */
function namesFrom(lines: readonly Line[], first: number): number {
  let count = 0;
  while (count < MAX_NAMES && isName(lines[first + count])) count += 1;
  return count;
}

function isName(line: Line | undefined): boolean {
  if (!line || line.blankBefore > 0 || line.text.length > MAX_NAME_LENGTH) return false;
  return MARK_ALONE.test(line.text) || NAME.test(line.text);
}

function isProse({ text }: Line): boolean {
  return HAN.test(text) && !APART.test(text) && scoreCodeLine(text) < 0;
}
