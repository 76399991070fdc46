import { once } from '../../../util/memo/once.ts';
import { remember } from '../../../util/memo/remember.ts';
import { characterSort } from '../../1-evidence/character-sort.ts';
import { shapeOf, wordAfter } from '../../1-evidence/word-span.ts';
import { mixFeature } from '../../learned/mix-feature.ts';
import { bracketSums } from './bracket-sums.ts';
import { codeBucket, endSort, lengthBucket, lineSort, signAfter } from './cut-looks.ts';
import type { CutPlace, GapKind } from './cut-place.ts';
import { cutSides } from './cut-sides.ts';
import type { CutText } from './cut-text.ts';
import { findGlue } from './find-glue.ts';
import { isBehindDash } from './is-behind-dash.ts';
import type { OpenUnit } from './open-unit.ts';
import { readDashes } from './read-dashes.ts';

/** A line that may hold several units, and what stands around it. */
export interface CutLine {
  readonly text: string;
  /** The line before it and the one after it, `''` at the ends. */
  readonly before: string;
  readonly after: string;
}

/** Number of features of a place. */
const FEATURE_COUNT = 56;
/** Number of features at the end of the list that name words, which differ from site to site. */
export const LEXICAL_CUT_FEATURES = 5;

const GAPS: readonly GapKind[] = ['start', 'dash', 'tight', 'wide', 'space', 'none', 'word'];

function lastOf(text: string): number {
  const end = text.trimEnd();
  return end === '' ? 0 : end.charCodeAt(end.length - 1);
}

/** How a unit begins: the sign after its first name, that name's shape, whether it is code. */
interface UnitStart {
  readonly head: number;
  readonly headShape: number;
  readonly code: number;
}

const UNIT_CHARACTERS_READ = 24;

function unitReader(text: string): (from: number) => UnitStart {
  return remember((from) => ({
    head: signAfter(text, from),
    headShape: shapeOf(text, from, wordAfter(text, from)),
    code: codeBucket(text.slice(from, from + UNIT_CHARACTERS_READ)),
  }));
}

/** What is asked again for each place of one line. */
export interface CutReader {
  /** The features of a place as hashes, always as many; the list is used again by the next call. */
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
  const sides = cutSides(line, places, whole);
  const sort = lineSort(line);
  const ends = endSort(before);
  const lastBefore = lastOf(before);
  const dashes = readDashes(places);
  const dashCount = Math.min(4, places.filter(isBehindDash).length);
  const glue = once(() => findGlue(text) ?? -1);
  const brackets = once(() => bracketSums(text));
  const unit = unitReader(text);
  const keeps = whole.keepsSpace ? 1 : 0;
  const out = new Array<number>(FEATURE_COUNT).fill(0);
  let count = 0;
  let base = 0;
  // The first argument numbers a feature. It is part of the hash by which weights are looked up.
  const add = (kind: number, a: number, b = 0, c = 0): void => {
    out[count++] = mixFeature(kind * 0x9e3779b1 + base, a, b, c);
  };
  const read = ({ gap, end, at }: CutPlace, index: number, open: OpenUnit): readonly number[] => {
    count = 0;
    const kind = GAPS.indexOf(gap);
    base = kind * 2 + (open.inCode ? 1 : 0);
    const left = sides.before(index, open.from);
    const right = sides.behind(index);
    const { head, headShape, code } = unit(open.from);
    const nest = gap === 'start' ? 1 : brackets()(open.from, end);
    const isHeadShape = right.shape === headShape ? 1 : 0;
    add(1, 0);
    add(2, left.last, right.sort);
    add(3, left.sort, right.first);
    add(4, left.last, left.second, right.sort);
    add(5, left.sort, right.first, right.second);
    add(9, left.shape, right.shape);
    add(10, left.known, left.sort, right.sort);
    add(11, left.known, left.shape === headShape ? 1 : 0, right.sign);
    add(12, right.sign, head, isHeadShape);
    add(13, right.sign, right.twins, left.sort);
    add(14, right.twins, isHeadShape, left.last);
    add(15, right.code, left.code);
    add(16, right.code, left.last);
    add(17, nest);
    add(18, nest, left.last, right.sort);
    add(19, sort, left.sort);
    add(20, sort, left.last, right.sort);
    add(21, right.isHead, left.sort);
    add(22, lengthBucket(end - open.from), left.sort, right.sort);
    add(23, left.hasHan, right.hasHan, right.code);
    add(24, lengthBucket(text.length - at), right.code);
    add(25, whole.script, left.sort, right.sort);
    add(28, lastBefore, sort);
    add(29, left.last, right.shape, right.sign);
    add(30, left.last, right.first, right.twins);
    add(32, sort, right.twins, nest);
    add(33, left.known, right.twins, right.sign);
    add(34, left.last, sort, right.sign);
    add(35, sort, right.code, left.sort);
    add(36, left.known, right.shape);
    add(31, places.length > 40 ? 4 : places.length >> 3, sort);
    const dash = dashes.ranks[index] ?? 0;
    const ahead = (dashes.next[index] ?? 0) * 2 + (open.isBare ? 1 : 0);
    add(45, ahead);
    add(46, ahead, left.end, right.sort);
    add(47, ahead, left.last, sort);
    add(48, ahead, right.sign, right.code);
    add(49, keeps, sort, left.end);
    add(50, keeps, right.code, left.end);
    add(37, ends, sort, right.sort);
    add(38, ends, left.end, right.sort);
    add(39, ends, left.end, sort);
    add(40, dash, dashCount, left.end);
    add(41, code, left.end, right.code);
    add(42, glue() === at ? 1 : 0, sort, ends);
    add(43, left.end, right.shape, ends);
    add(44, open.from === 0 ? 1 : 0, left.end, right.sort);
    const led = open.from === 0 ? 0 : characterSort(text, open.from - 1);
    add(51, right.far, left.end);
    add(52, right.far, left.last, right.sort);
    add(53, led, left.end, right.sort);
    add(54, led, left.last, right.sort);
    add(55, whole.codeItems, right.code, left.end);
    add(56, whole.codeItems, right.far, sort);
    // The last ones name words.
    add(6, left.word);
    add(7, right.word);
    add(8, left.word, right.word);
    add(26, right.word, right.shape, right.nextWord);
    add(27, left.word, left.edge);
    return out;
  };
  return { read, glue };
}
