import { atLevel } from '../at-level.ts';
import type { HeadingFacts } from '../describe/heading-facts.ts';
import { likeness } from '../describe/section-words.ts';
import type { HeadingPlace } from '../heading-place.ts';
import { FAMILY_MEASURE_COUNT, measureFamily } from './measure-family.ts';
import { HEADING_MEASURE_COUNT, measureHeading } from './measure-heading.ts';
import { MISSING, measurePair, PAIR_MEASURE_COUNT } from './measure-pair.ts';

/** The first number of what the heading is by itself, … */
export const OWN = 20;
/** … of how it compares with three open ones: beside it, above it, and the last, … */
export const PAIRS: number = OWN + HEADING_MEASURE_COUNT;
/** … and of how it compares with all those that it would stand beside. */
export const FAMILY: number = PAIRS + 3 * PAIR_MEASURE_COUNT;
/** Number of measures of a place. */
export const MEASURE_COUNT: number = FAMILY + FAMILY_MEASURE_COUNT;

const NO_PAIR: readonly number[] = new Array<number>(PAIR_MEASURE_COUNT).fill(MISSING);
const NO_ANALOGUE = -9;
/** Names of code, then words of a title; a shape with a picture is none of them. */
const SHAPES = ['code', 'word', 'name', 'lower', 'phrase', 'title', 'han', 'colon', 'question'];

/** Measures the places of a heading, part by part. */
export interface PlaceMeasurer {
  /** `MEASURE_COUNT` numbers; those of the heading by itself are there from the start. */
  readonly out: Float64Array;
  /** How the tree of headings is built so far, and all those that the heading would stand beside. */
  readonly measureTree: (place: HeadingPlace) => void;
  /** How the heading compares with an open one, as the numbers from some place on. */
  readonly measureOpen: (place: HeadingPlace, open: HeadingFacts | undefined, from: number) => void;
}

/**
 * Prepare the feature vectors of the places of a heading.
 *
 * @param count How many headings there are.
 */
export function placeMeasurer(
  heading: HeadingFacts,
  next: HeadingFacts | undefined,
  count: number,
): PlaceMeasurer {
  const out = new Float64Array(MEASURE_COUNT);
  out.set(measureHeading(heading, next, count), OWN);
  // By place of the open heading.
  const known: (readonly number[])[] = [];
  const likenessTo = likenessOf(heading);
  const pairOf = (place: HeadingPlace, open: HeadingFacts | undefined): readonly number[] => {
    if (!open) return NO_PAIR;
    const found = known[open.index];
    if (found) return found;
    const pair = measurePair(heading, open, place.pairWith(open));
    known[open.index] = pair;
    return pair;
  };
  return {
    out,
    measureTree: (place) => {
      measureTree(place, out);
      const members = atLevel(place.state?.members, place.level) ?? [];
      measureFamily(heading, members, likenessTo, out, FAMILY);
    },
    measureOpen: (place, open, from) => putPair(pairOf(place, open), out, from),
  };
}

/**
 * List the feature vectors of the places of a heading, from which the trees are grown.
 *
 * @param count How many headings there are.
 * @returns Measures a place; gives the same numbers each time, changed, for there are many.
 */
export function placeMeasures(
  heading: HeadingFacts,
  next: HeadingFacts | undefined,
  count: number,
): (place: HeadingPlace) => Float64Array {
  const { out, measureTree, measureOpen } = placeMeasurer(heading, next, count);
  return (place) => {
    measureTree(place);
    measureOpen(place, place.sibling, PAIRS);
    measureOpen(place, place.parent, PAIRS + PAIR_MEASURE_COUNT);
    measureOpen(place, place.previous, PAIRS + 2 * PAIR_MEASURE_COUNT);
    return out;
  };
}

/** How much the section of a heading is about the same as others before it, each compared once. */
function likenessOf({ article, index }: HeadingFacts): (other: HeadingFacts) => number {
  const known = new Float64Array(index).fill(Number.NaN);
  return (other) => {
    let value = known[other.index] ?? 0;
    if (Number.isNaN(value)) {
      value = likeness(article, other.index, index);
      known[other.index] = value;
    }
    return value;
  };
}

/** By a loop: to set so few numbers at once takes longer. */
function putPair(pair: readonly number[], out: Float64Array, from: number): void {
  for (let at = 0; at < PAIR_MEASURE_COUNT; at++) out[from + at] = pair[at] ?? 0;
}

/** How the tree of headings is built so far. */
function measureTree(place: HeadingPlace, out: Float64Array): void {
  const { heading, state, stack, step, level, parent, sibling } = place;
  out[0] = step;
  out[1] = level;
  out[2] = stack.length;
  out[3] = state?.deepest ?? 0;
  out[4] = atLevel(state?.counts, level) ?? 0;
  out[5] = atLevel(state?.fertile, level) ?? 0;
  out[6] = atLevel(state?.former, level) ?? -1;
  out[7] = place.twin - level;
  out[8] = place.continued - level;
  out[9] = heading.analogue > 0 ? place.analogue - level : NO_ANALOGUE;
  out[10] = parent ? Number(parent.length === 0) : -1;
  out[11] = rankOf(heading);
  out[12] = sibling ? rankOf(sibling) : -1;
  out[13] = sibling
    ? Number(sibling.isContinued) + 2 * Number(sibling.style === heading.style)
    : -1;
  out[14] = parent ? rankOf(parent) : -1;
  out[15] = SHAPES.indexOf(heading.shape);
  out[16] = sibling ? SHAPES.indexOf(sibling.shape) : MISSING;
  out[17] = parent ? SHAPES.indexOf(parent.shape) : MISSING;
  out[18] = sibling?.repeats ?? 0;
  out[19] = parent?.repeats ?? 0;
}

/** How many parts a heading's number has. */
function rankOf({ numbering }: HeadingFacts): number {
  return numbering?.path.length ?? 0;
}
