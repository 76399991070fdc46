import { keepLast } from '../../../util/keep-last.ts';
import { once } from '../../../util/once.ts';
import { remember } from '../../../util/remember.ts';
import { findGlue } from '../list/find-glue.ts';
import { mixFeature } from '../mix-feature.ts';
import { bracketSums } from './bracket-sums.ts';
import { characterSort } from './character-sort.ts';
import { codeBucket, endSort, lengthBucket, lineSort, SIGNS, signAfter } from './cut-looks.ts';
import type { CutPlace, GapKind } from './cut-place.ts';
import type { CutText } from './cut-text.ts';
import { isDash, readDashes } from './read-dashes.ts';
import { hashText, shapeOf, wordAfter, wordBefore } from './word-span.ts';

/** A line that may hold several units, and what stands around it. */
export interface CutLine {
  readonly text: string;
  /** The line before it and the one after it, `''` at the ends. */
  readonly before: string;
  readonly after: string;
}

/** The unit that is open when a place is judged. */
export interface OpenUnit {
  readonly inCode: boolean;
  /** Where it began in the line. */
  readonly from: number;
  /** It began without a marker: with inline code, then, which a tight dash after it confirms. */
  readonly isBare: boolean;
}

/** So many features at the end of the list name words: they differ from site to site. */
export const LEXICAL_CUT_FEATURES = 5;

const GAPS: readonly GapKind[] = ['start', 'dash', 'tight', 'wide', 'space', 'none', 'word'];
const READ = 60;

function hasHan(text: string): number {
  return /[\u3400-\u9fff]/.test(text) ? 1 : 0;
}

function lastOf(text: string): number {
  const end = text.trimEnd();
  return end === '' ? 0 : end.charCodeAt(end.length - 1);
}

/** For each sign how many places of the line are followed by a name with it. */
function countSigns(signs: readonly number[]): readonly number[] {
  const counts: number[] = SIGNS.map(() => 0);
  for (const sign of signs) counts[sign] = Math.min(4, (counts[sign] ?? 0) + 1);
  return [0, 0, ...counts.slice(2)];
}

/** Which of two words that touch are known, and whether they are one word. */
function knownWords(words: ReadonlySet<string>, first: string, second: string): number {
  const both = words.has(first + second) ? 4 : 0;
  return 1 + both + (words.has(first) ? 2 : 0) + (words.has(second) ? 1 : 0);
}

/** How a unit begins: the sign after its first name, that name's shape, whether it is code. */
interface UnitStart {
  readonly head: number;
  readonly headShape: number;
  readonly code: number;
}

const UNIT_READ = 24;

function unitReader(text: string): (from: number) => UnitStart {
  return remember((from) => ({
    head: signAfter(text, from),
    headShape: shapeOf(text, from, wordAfter(text, from)),
    code: codeBucket(text.slice(from, from + UNIT_READ)),
  }));
}

/** What is asked again for each place of one line. */
export interface CutReader {
  /** The features of a place as hashes; the list is used again by the next call. */
  readonly read: (place: CutPlace, index: number, open: OpenUnit) => readonly number[];
  /** Where an item was glued on, as `findGlue` tells it, -1 for nowhere. */
  readonly glue: () => number;
}

/**
 * Prepare to describe the places of one line: what stands before and behind them, whether names
 * are set off alike, how much either side looks like code.
 *
 * @param line The line.
 * @param places Its places, as `findCutPlaces` lists them, with its start before them.
 * @param whole What is known of the text.
 */
export function cutReader(line: CutLine, places: readonly CutPlace[], whole: CutText): CutReader {
  const { text, before } = line;
  const signs = once(() => places.map(({ at }) => signAfter(text, at)));
  const rightCode = keepLast((at: number) => codeBucket(text.slice(at, at + READ)));
  const sort = lineSort(line);
  const ends = endSort(before);
  const dashes = readDashes(places);
  const dashCount = Math.min(4, places.filter(isDash).length);
  const twins = once(() => countSigns(signs()));
  const glue = once(() => findGlue(text, false)?.start ?? -1);
  const brackets = once(() => bracketSums(text));
  const unit = unitReader(text);
  const leftCode = remember(codeBucket);
  const out: number[] = [];
  let base = 0;
  const add = (kind: number, a: number, b = 0, c = 0): void => {
    out.push(mixFeature(kind * 0x9e3779b1 + base, a, b, c));
  };
  const read = ({ gap, end, at }: CutPlace, index: number, open: OpenUnit): readonly number[] => {
    out.length = 0;
    const kind = GAPS.indexOf(gap);
    base = kind * 2 + (open.inCode ? 1 : 0);
    const left =
      gap === 'start' ? before.trimEnd() : text.slice(Math.max(open.from, end - READ), end);
    const leftEnd = left.length;
    const leftFrom = leftEnd === 0 ? 0 : wordBefore(left, leftEnd);
    const rightTo = wordAfter(text, at);
    const [l1, l2] = [left.charCodeAt(leftEnd - 1) || 0, left.charCodeAt(leftEnd - 2) || 0];
    const [r1, r2] = [text.charCodeAt(at), text.charCodeAt(at + 1) || 0];
    const [lSort, rSort] = [characterSort(left, leftEnd - 1), characterSort(text, at)];
    const leftWord = hashText(left, leftFrom, leftEnd);
    const rightWord = hashText(text, at, rightTo);
    const leftShape = shapeOf(left, leftFrom, leftEnd);
    const rightShape = shapeOf(text, at, rightTo);
    const sign = index === 0 ? signAfter(text, at) : (signs()[index] ?? 0);
    const { head, headShape, code } = unit(open.from);
    const right = rightCode(at);
    const nest = gap === 'start' ? 1 : brackets()(open.from, end);
    const isKnown =
      gap === 'none' || gap === 'word'
        ? knownWords(whole.words, left.slice(leftFrom), text.slice(at, rightTo))
        : 0;
    const twin = sign < 2 ? 0 : (twins()[sign] ?? 0);
    const rightTail = text.slice(at, at + 14);
    add(1, 0);
    add(2, l1, rSort);
    add(3, lSort, r1);
    add(4, l1, l2, rSort);
    add(5, lSort, r1, r2);
    add(9, leftShape, rightShape);
    add(10, isKnown, lSort, rSort);
    add(11, isKnown, leftShape === headShape ? 1 : 0, sign);
    add(12, sign, head, rightShape === headShape ? 1 : 0);
    add(13, sign, twin, lSort);
    add(14, twin, rightShape === headShape ? 1 : 0, l1);
    add(15, right, leftCode(left));
    add(16, right, l1);
    add(17, nest);
    add(18, nest, l1, rSort);
    add(19, sort, lSort);
    add(20, sort, l1, rSort);
    add(21, whole.heads.has(text.slice(at, rightTo).toLowerCase()) ? 1 : 0, lSort);
    add(22, lengthBucket(end - open.from), lSort, rSort);
    add(23, hasHan(left.slice(-12)), hasHan(rightTail), right);
    add(24, lengthBucket(text.length - at), right);
    add(25, whole.script, lSort, rSort);
    add(28, lastOf(before), sort);
    add(29, l1, rightShape, sign);
    add(30, l1, r1, twin);
    add(32, sort, twin, nest);
    add(33, isKnown, twin, sign);
    add(34, l1, sort, sign);
    add(35, sort, right, lSort);
    add(36, isKnown, rightShape);
    add(31, places.length > 40 ? 4 : places.length >> 3, sort);
    const own = endSort(left);
    const dash = dashes.ranks[index] ?? 0;
    const ahead = (dashes.next[index] ?? 0) * 2 + (open.isBare ? 1 : 0);
    add(45, ahead);
    add(46, ahead, own, rSort);
    add(47, ahead, l1, sort);
    add(48, ahead, sign, right);
    const keeps = whole.keepsSpace ? 1 : 0;
    add(49, keeps, sort, own);
    add(50, keeps, right, own);
    add(37, ends, sort, rSort);
    add(38, ends, own, rSort);
    add(39, ends, own, sort);
    add(40, dash, dashCount, own);
    add(41, code, own, right);
    add(42, glue() === at ? 1 : 0, sort, ends);
    add(43, own, rightShape, ends);
    add(44, open.from === 0 ? 1 : 0, own, rSort);
    // The last ones name words.
    add(6, leftWord);
    add(7, rightWord);
    add(8, leftWord, rightWord);
    add(26, rightWord, rightShape, hashText(text, rightTo, wordAfter(text, rightTo)));
    add(27, leftWord, left.charCodeAt(leftFrom - 1) || 0);
    return out;
  };
  return { read, glue };
}
