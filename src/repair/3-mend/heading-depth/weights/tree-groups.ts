import { atLevel } from '../at-level.ts';
import { bucket } from '../compare-headings.ts';
import type { HeadingFacts } from '../describe/heading-facts.ts';
import { type HeadingPlace, STEP_VALUES } from '../heading-place.ts';
import { NO_HEADING } from '../levels.ts';
import { NO_TREE } from '../tree-shape.ts';
import { addFact } from './add-fact.ts';
import { factNames } from './fact-names.ts';
import type { FeatureGroup } from './feature-group.ts';
import type { GroupSum } from './group-sum.ts';
import { byLevel, byStep } from './place-keys.ts';

const NAMES = factNames('run root opened opened-at former deepest family same-end same-first');

/** What the tree of headings so far says about a level: authors build its parts alike. */
export const TREE_GROUPS: readonly FeatureGroup[] = [
  {
    key: byStep,
    features: (sums, { heading, next, step }) => {
      addFact(sums, NAMES.run, step, runOf(heading), next !== undefined && runOf(next) > 0);
    },
  },
  {
    key: (place) => (rootOf(place) * 5 + byLevel(place)) * STEP_VALUES + place.step,
    isShared: true,
    features: (sums, place) => {
      addFact(sums, NAMES.root, rootOf(place), byLevel(place), place.step);
    },
  },
  { key: openedKey, isShared: true, features: openedFeatures },
  {
    key: formerKey,
    isShared: true,
    features: (sums, { state, step }) => {
      addFact(sums, NAMES.former, (state?.tree ?? NO_TREE).compared, step);
    },
  },
  {
    key: (place) => (newDepth(place) * 5 + byLevel(place)) * STEP_VALUES + place.step,
    isShared: true,
    features: (sums, place) => {
      addFact(sums, NAMES.deepest, newDepth(place), byLevel(place), place.step);
    },
  },
  {
    key: (place) => familyOf(place) * STEP_VALUES + place.step,
    isShared: true,
    features: (sums, place) => addFact(sums, NAMES.family, familyOf(place), place.step),
  },
  {
    key: ({ level, sameEnd, heading }) =>
      rankOf(level, sameEnd) * 2 + Number(heading.sameEnd === 1),
    features: (sums, { level, sameEnd, heading }) => {
      addFact(sums, NAMES['same-end'], rankOf(level, sameEnd), heading.sameEnd === 1);
    },
  },
  {
    key: ({ level, sameFirst, heading }) =>
      rankOf(level, sameFirst) * 2 + Number(heading.sameFirst === 1),
    features: (sums, { level, sameFirst, heading }) => {
      addFact(sums, NAMES['same-first'], rankOf(level, sameFirst), heading.sameFirst === 1);
    },
  },
];

/** How long the alphabetical run is that a heading goes on with, in steps. */
function runOf({ run }: HeadingFacts): number {
  return run < 3 ? 0 : run < 5 ? 1 : run < 7 ? 2 : run < 10 ? 3 : 4;
}

/** How many lines stand before the first open heading: a title stands above all. */
function rootOf({ stack }: HeadingPlace): number {
  return stack[0] ? Math.min(3, bucket(stack[0].gap)) : 4;
}

function openedKey({ state, step }: HeadingPlace): number {
  const { fertile, all, level } = state?.tree ?? NO_TREE;
  return ((fertile * 5 + all) * STEP_VALUES + step) * 5 + level;
}

function openedFeatures(sums: GroupSum, place: HeadingPlace): void {
  const { fertile, all } = place.state?.tree ?? NO_TREE;
  addFact(sums, NAMES.opened, fertile, all, place.step);
  addFact(sums, NAMES['opened-at'], openedKey(place));
}

function formerKey({ state, step }: HeadingPlace): number {
  const { compared } = state?.tree ?? NO_TREE;
  return compared < 0 ? -1 : compared * STEP_VALUES + step;
}

/** Whether a level goes beyond the deepest so far. */
function newDepth({ state, level }: HeadingPlace): number {
  const deepest = state?.deepest ?? 0;
  return level === NO_HEADING ? 0 : level > deepest ? 1 : level === deepest ? 2 : 3;
}

/** What a heading has in common with all those that it would stand beside. */
function familyOf({ heading, state, level }: HeadingPlace): number {
  const members = atLevel(state?.members, level) ?? [];
  if (members.length < 2) return 0;
  let ends = 0;
  let firsts = 0;
  let looks = 0;
  for (const { end, first, shape, style } of members) {
    if (end === heading.end) ends += 1;
    if (first === heading.first) firsts += 1;
    if (shape === heading.shape && style === heading.style) looks += 1;
  }
  const all = members.length;
  return 1 + (shareOf(ends, all) * 4 + shareOf(firsts, all)) * 4 + shareOf(looks, all);
}

function shareOf(count: number, all: number): number {
  return count < 2 ? count : count < all ? 2 : 3;
}

/** Whether a level is above, the same as or below that of another heading. */
function rankOf(level: number, other: number): number {
  if (other === NO_HEADING) return 4;
  return level === NO_HEADING ? 3 : Math.sign(level - other) + 1;
}
