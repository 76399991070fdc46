import type { SoftmaxTable } from '../../learned/softmax-table.ts';
import { bonusOf, CODE } from './cut-bonus.ts';
import { type CutLine, type CutReader, cutReader, type OpenUnit } from './cut-features.ts';
import { cutLayoutReader } from './cut-layout-features.ts';
import { CUT_LABELS, type CutLabel, type CutPlace } from './cut-place.ts';
import type { CutText } from './cut-text.ts';
import { findCutPlaces } from './find-cut-places.ts';

/** A place where another unit begins. */
export interface Cut extends CutPlace {
  readonly label: Exclude<CutLabel, 'none'>;
  /** Log-probability of the label. */
  readonly score: number;
}

/** One way to take a line apart. */
export interface CutLayout {
  /** Log-probability, place by place. */
  readonly score: number;
  readonly cuts: readonly Cut[];
}

interface State extends CutLayout {
  readonly open: OpenUnit;
}

/** Judges the places of a line, and the ways to take it apart. */
export interface CutModel {
  readonly judge: SoftmaxTable;
  /** Sums up how much features of a way as a whole speak for it. @default judged by places alone */
  readonly scoreLayout?: (features: readonly number[]) => number;
}

const BEAM = 16;
/** Where only the likeliest way is asked for. */
const NARROW = 3;
/** A state so far behind the best is given up. */
const HOPELESS = 8;
/** What speaks for ways as wholes was learned where places were judged worse: it counts for less. */
const TRUST = 0.7;
/** Longer lines are not looked at: nothing that was written by hand is glued so far. */
const LONGEST = 20_000;

/** Which labels a unit allows: code goes on until something else begins, text holds no text. */
function allows(open: OpenUnit, label: CutLabel, place: CutPlace): boolean {
  if (label === 'item') return place.gap !== 'dash' || !open.isBare;
  if (label === 'text') return open.inCode && place.gap !== 'dash' && place.gap !== 'tight';
  if (label === 'code') return place.gap !== 'dash' && place.gap !== 'tight';
  return true;
}

/** A way on from a state: what begins at a place, if anything. */
interface Way {
  readonly from: State;
  readonly label: CutLabel;
  readonly own: number;
  readonly score: number;
}

function follow({ from, label, own, score }: Way, place: CutPlace): State {
  if (label === 'none') return { open: from.open, score, cuts: from.cuts };
  const cuts = [...from.cuts, { ...place, label, score: own }];
  return { open: openUnit(label, place), score, cuts };
}

const MARKER = /^\s*(?:[-*•+](?:\s+|$))?/;

/** Where the text of a line begins, behind its marker. */
function startOf({ text }: CutLine): number {
  return MARKER.exec(text)?.[0].length ?? 0;
}

/** The unit a line is in before its first place. */
export function openAt(line: CutLine, inCode: boolean): OpenUnit {
  return { inCode, from: startOf(line), isBare: false };
}

/** An item that has its marker. */
function isWhole(line: CutLine): boolean {
  return /\S/.test(line.text.slice(0, startOf(line)));
}

/** An item that was not broken is whole, but for code where lines are kept. */
export function mayBeCut(line: CutLine, whole: CutText): boolean {
  return whole.keepsSpace || !isWhole(line);
}

/** Goes the best ways, as far as there is hope for them. */
function goOn(ways: Way[], place: CutPlace, width: number): readonly State[] {
  ways.sort((a, b) => b.score - a.score);
  const least = (ways[0]?.score ?? 0) - HOPELESS;
  const states: State[] = [];
  for (const way of ways) {
    if (states.length === width || way.score <= least) break;
    states.push(follow(way, place));
  }
  return states;
}

/** The unit that begins at a place. */
export function openUnit(label: CutLabel, { gap, at }: CutPlace): OpenUnit {
  const isMarked = gap === 'dash' || gap === 'tight';
  return { inCode: label === 'code', from: at, isBare: label === 'item' && !isMarked };
}

/** A line, its places, and what describes them. */
export interface ReadLine {
  readonly line: CutLine;
  readonly places: readonly CutPlace[];
  readonly reader: CutReader;
}

/** Prepare to judge the places of a line; nothing is read of those that are whole or too long. */
export function readLine(line: CutLine, whole: CutText): ReadLine {
  const isRead = line.text.length <= LONGEST && mayBeCut(line, whole);
  const places = isRead ? placesOf(line, whole) : [];
  return { line, places, reader: cutReader(line, places, whole) };
}

/** Below this log-probability no item begins at the start of a line. */
const UNLIKELY = -2;

/**
 * Whether an item may begin at the start of a line without a marker, as far as that one place
 * shows: most lines of a text need no closer look.
 */
export function mayBegin({ line, places, reader }: ReadLine, model: SoftmaxTable): boolean {
  const [place] = places;
  if (place?.gap !== 'start') return false;
  const scores = new Float64Array(CUT_LABELS.length);
  model(reader.read(place, 0, openAt(line, false)), scores);
  return (scores[CUT_LABELS.indexOf('item')] ?? 0) > UNLIKELY;
}

/**
 * Whether the first unit to begin in a line of text may be code that is as likely as `least`.
 *
 * @param last The last place of such code.
 */
export function mayHoldCode(
  { line, places, reader }: ReadLine,
  least: number,
  last: number,
  model: SoftmaxTable,
): boolean {
  const scores = new Float64Array(CUT_LABELS.length);
  const code = CUT_LABELS.indexOf('code');
  const open = openAt(line, false);
  return places.some((place, index) => {
    if (place.at > last || place.gap === 'start' || !allows(open, 'code', place)) return false;
    model(reader.read(place, index, open), scores);
    return (scores[code] ?? 0) + CODE >= least;
  });
}

/** The places of a line that are judged: its start, where it has no marker, and all inside it. */
export function placesOf(line: CutLine, whole: CutText): readonly CutPlace[] {
  const at = startOf(line);
  const inside = findCutPlaces(line.text, whole).filter((place) => place.end > at);
  return isWhole(line) ? inside : [{ gap: 'start', end: at, at }, ...inside];
}

/** Judges a place once for each unit that may be open there. */
function judgeOnce(
  { reader }: ReadLine,
  model: SoftmaxTable,
): (place: CutPlace, index: number, open: OpenUnit) => Float64Array {
  const known = new Map<number, Float64Array>();
  let last = -1;
  return (place, index, open) => {
    if (index !== last) known.clear();
    last = index;
    const unit = open.from * 4 + (open.inCode ? 2 : 0) + (open.isBare ? 1 : 0);
    const before = known.get(unit);
    if (before) return before;
    const scores = new Float64Array(CUT_LABELS.length);
    model(reader.read(place, index, open), scores);
    known.set(unit, scores);
    return scores;
  };
}

/**
 * Find the likeliest ways to take a line apart: a beam search from place to place.
 *
 * @param read The line and the ones around it.
 * @param inCode Whether it begins inside code.
 * @param whole What is known of the text.
 * @param model Judges the places.
 * @param width So many ways are followed.
 * @returns The likeliest first.
 */
export function searchCuts(
  read: ReadLine,
  inCode: boolean,
  whole: CutText,
  model: SoftmaxTable,
  width: number = BEAM,
): readonly CutLayout[] {
  const { line, places, reader } = read;
  if (places.length === 0) return [];
  const glue = whole.keepsSpace ? -1 : reader.glue();
  const judge = judgeOnce(read, model);
  let beam: readonly State[] = [{ open: openAt(line, inCode), score: 0, cuts: [] }];
  for (const [index, place] of places.entries()) {
    const ways: Way[] = [];
    let most = Number.NEGATIVE_INFINITY;
    for (const from of beam) {
      const scores = judge(place, index, from.open);
      for (let at = 0; at < CUT_LABELS.length; at += 1) {
        const label = CUT_LABELS[at] ?? 'none';
        if (label === 'item' && whole.keepsSpace) continue;
        if (!allows(from.open, label, place)) continue;
        const own = (scores[at] ?? 0) + bonusOf(label, place, place.at === glue, whole);
        const score = from.score + own;
        // Most ways are given up at once.
        if (score <= most - HOPELESS) continue;
        most = Math.max(most, score);
        ways.push({ from, label, own, score });
      }
    }
    beam = goOn(ways, place, width);
  }
  return beam;
}

/**
 * Find where other units begin in a line into which an extractor ran several.
 *
 *     one: picks one at random.all: picks all   →   an item at `all`
 *     写入以下内容:apiVersion: v1                 →   code at `apiVersion`
 *
 * Of the likeliest ways that is taken which fits best as a whole.
 *
 * @param read The line and the ones around it.
 * @param inCode Whether it begins inside code.
 * @param whole What is known of the text.
 * @param model Judges the places and the ways.
 * @returns In order; the start of the line is among them where an item begins there.
 */
export function cutLine(
  read: ReadLine,
  inCode: boolean,
  whole: CutText,
  { judge, scoreLayout }: CutModel,
): readonly Cut[] {
  const isRanked = scoreLayout !== undefined && !whole.keepsSpace;
  const layouts = searchCuts(read, inCode, whole, judge, isRanked ? BEAM : NARROW);
  if (!isRanked || layouts.length < 2) return layouts[0]?.cuts ?? [];
  const reader = cutLayoutReader(read.line, read.places, whole);
  const scores = layouts.map(({ cuts, score }) => score + TRUST * scoreLayout(reader.read(cuts)));
  return layouts[scores.indexOf(Math.max(...scores))]?.cuts ?? [];
}
