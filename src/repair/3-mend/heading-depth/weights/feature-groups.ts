import { groupBy } from '../../../../util/group-by.ts';
import { atLevel } from '../at-level.ts';
import { bucket, compareLines, kinship } from '../compare-headings.ts';
import { type HeadingPlace, STEP_VALUES } from '../heading-place.ts';
import { addFact } from './add-fact.ts';
import { addWording } from './add-wording.ts';
import { ABSENT } from './fact-hash.ts';
import { factNames } from './fact-names.ts';
import type { FeatureGroup } from './feature-group.ts';
import type { GroupSum } from './group-sum.ts';
import { NUMBER_GROUPS } from './number-groups.ts';
import { byLevel, byStep } from './place-keys.ts';
import { RELATIVE_GROUPS } from './relative-groups.ts';
import { SECTION_GROUPS } from './section-groups.ts';
import { TREE_GROUPS } from './tree-groups.ts';

const NAMES = factNames(
  'move leave count kin often gap move-length gap-length last gap-and-length move-shape next',
  'next-style next-kin sure between after-length move-whole move-first move-end length shape',
  'size size-of-all style after whole first end',
);

/** More than values of kin, and as many as of how often a heading is repeated. */
const KIN_VALUES = 16;
const OFTEN_VALUES = 4;

const GROUPS: readonly FeatureGroup[] = [
  { key: byStep, features: moveFeatures },
  { key: byLevel, features: levelFeatures },
  {
    key: (place) => (openOf(place) * 6 + leaveOf(place)) * STEP_VALUES + place.step,
    isShared: true,
    features: (sums, place) => {
      addFact(sums, NAMES.move, place.step, openOf(place));
      addFact(sums, NAMES.leave, place.step, leaveOf(place), openOf(place));
    },
  },
  {
    key: (place) => {
      const around =
        (countOf(place) * KIN_VALUES + place.heading.kin) * OFTEN_VALUES + oftenOf(place);
      return (around * 5 + byLevel(place)) * STEP_VALUES + place.step;
    },
    isShared: true,
    features: (sums, place) => {
      addFact(sums, NAMES.count, place.step, byLevel(place), countOf(place));
      addFact(sums, NAMES.kin, place.step, byLevel(place), place.heading.kin);
      addFact(sums, NAMES.often, place.step, byLevel(place), oftenOf(place));
    },
  },
  ...NUMBER_GROUPS,
  ...RELATIVE_GROUPS,
  ...SECTION_GROUPS,
  ...TREE_GROUPS,
];

/**
 * What speaks for and against putting a heading at a level. The fewer facts a group depends on,
 * the more often its sum is known already. Groups of one key are looked up together.
 */
export const FEATURE_GROUPS: readonly FeatureGroup[] = Array.from(
  groupBy(GROUPS, ({ key }) => key),
  ([key, groups]): FeatureGroup => ({
    key,
    isShared: groups.every(({ isShared }) => isShared),
    features: (sums, place) => {
      for (const { features } of groups) features(sums, place);
    },
  }),
);

/** How many headings are open, no more than features tell apart. */
function openOf({ stack }: HeadingPlace): number {
  return Math.min(stack.length, 4);
}

/** How many headings stand at the deepest open level. */
function leaveOf({ state }: HeadingPlace): number {
  return Math.min(state?.counts.at(-1) ?? 0, 5);
}

/** How many headings stand at this level since the one above it. */
function countOf({ state, level }: HeadingPlace): number {
  return Math.min(atLevel(state?.counts, level) ?? 0, 4);
}

/** How often a heading's text is one. */
function oftenOf({ heading }: HeadingPlace): number {
  return Math.min(heading.repeats, OFTEN_VALUES - 1);
}

function moveFeatures(sums: GroupSum, { heading, next, step }: HeadingPlace): void {
  const gap = bucket(heading.gap);
  const length = bucket(heading.length);
  addFact(sums, NAMES.gap, step, gap, heading.index === 0);
  addFact(sums, NAMES['move-length'], step, length);
  addFact(sums, NAMES['gap-length'], step, compareLines(heading.gap, heading.length));
  addFact(sums, NAMES.last, step, next === undefined);
  addFact(sums, NAMES['gap-and-length'], step, gap, length);
  addFact(sums, NAMES['move-shape'], step, heading.shape);
  addFact(sums, NAMES.next, step, heading.shape, next ? next.shape : ABSENT);
  addFact(sums, NAMES['next-style'], step, heading.style, next ? next.style : ABSENT);
  addFact(sums, NAMES['next-kin'], step, next ? kinship(heading, next) : '$');
  addFact(sums, NAMES.sure, step, heading.sureness);
  addFact(sums, NAMES.between, step, heading.before, heading.after);
  addFact(sums, NAMES['after-length'], step, heading.after, length);
  addWording(sums, NAMES['move-whole'], step, heading.whole);
  addWording(sums, NAMES['move-first'], step, heading.first);
  addWording(sums, NAMES['move-end'], step, heading.end);
}

function levelFeatures(sums: GroupSum, place: HeadingPlace): void {
  const { heading } = place;
  const at = byLevel(place);
  addFact(sums, NAMES.length, at, bucket(heading.length));
  addFact(sums, NAMES.shape, at, heading.shape);
  addFact(sums, NAMES.size, at, Math.min(6, Math.floor(heading.width / 8)));
  addFact(sums, NAMES['size-of-all'], at, heading.size);
  addFact(sums, NAMES.style, at, heading.style);
  addFact(sums, NAMES.after, at, heading.after);
  addWording(sums, NAMES.whole, at, heading.whole);
  addWording(sums, NAMES.first, at, heading.first);
  addWording(sums, NAMES.end, at, heading.end);
}
