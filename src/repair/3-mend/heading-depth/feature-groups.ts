import { groupBy } from '../../../util/group-by.ts';
import { bucket, compareLines, kinship } from './compare-headings.ts';
import { fact } from './fact.ts';
import type { FeatureGroup } from './feature-group.ts';
import { type HeadingPlace, STEPS } from './heading-place.ts';
import { NUMBER_GROUPS } from './number-groups.ts';
import { byLevel, byStep } from './place-keys.ts';
import { RELATIVE_GROUPS } from './relative-groups.ts';
import { SECTION_GROUPS } from './section-groups.ts';
import { wording } from './wording.ts';

/** More than values of kin, and as many as of how often a heading is repeated. */
const KIN = 16;
const OFTEN = 4;

const GROUPS: readonly FeatureGroup[] = [
  { key: byStep, features: moveFeatures },
  { key: byLevel, features: levelFeatures },
  {
    key: (place) => (openOf(place) * 6 + leaveOf(place)) * STEPS + place.step,
    isShared: true,
    features: (place) => [
      fact`move:${place.step}|${openOf(place)}`,
      fact`leave:${place.step}|${leaveOf(place)}|${openOf(place)}`,
    ],
  },
  {
    key: (place) => {
      const around = (countOf(place) * KIN + place.heading.kin) * OFTEN + oftenOf(place);
      return (around * 5 + byLevel(place)) * STEPS + place.step;
    },
    isShared: true,
    features: (place) => [
      fact`count:${place.step}|${byLevel(place)}|${countOf(place)}`,
      fact`kin:${place.step}|${byLevel(place)}|${place.heading.kin}`,
      fact`often:${place.step}|${byLevel(place)}|${oftenOf(place)}`,
    ],
  },
  ...NUMBER_GROUPS,
  ...RELATIVE_GROUPS,
  ...SECTION_GROUPS,
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
    features: (place) => groups.flatMap(({ features }) => features(place)),
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
  return Math.min(state?.counts[level - 1] ?? 0, 4);
}

/** How often a heading's text is one. */
function oftenOf({ heading }: HeadingPlace): number {
  return Math.min(heading.repeats, OFTEN - 1);
}

function moveFeatures({ heading, next, step }: HeadingPlace): readonly number[] {
  const gap = bucket(heading.gap);
  const length = bucket(heading.length);
  return [
    fact`gap:${step}|${gap}|${heading.index === 0}`,
    fact`move-length:${step}|${length}`,
    fact`gap-length:${step}|${compareLines(heading.gap, heading.length)}`,
    fact`last:${step}|${next === undefined}`,
    fact`gap-and-length:${step}|${gap}|${length}`,
    fact`move-shape:${step}|${heading.shape}`,
    fact`next:${step}|${heading.shape}|${next?.shape}`,
    fact`next-style:${step}|${heading.style}|${next?.style}`,
    fact`next-kin:${step}|${next ? kinship(heading, next) : '$'}`,
    fact`sure:${step}|${heading.sureness}`,
    fact`between:${step}|${heading.before}|${heading.after}`,
    fact`after-length:${step}|${heading.after}|${length}`,
    wording`move-whole:${step}|${heading.whole}`,
    wording`move-first:${step}|${heading.first}`,
    wording`move-end:${step}|${heading.end}`,
  ];
}

function levelFeatures(place: HeadingPlace): readonly number[] {
  const { heading } = place;
  const at = byLevel(place);
  return [
    fact`length:${at}|${bucket(heading.length)}`,
    fact`shape:${at}|${heading.shape}`,
    fact`size:${at}|${Math.min(6, Math.floor(heading.width / 8))}`,
    fact`size-of-all:${at}|${heading.size}`,
    fact`style:${at}|${heading.style}`,
    fact`after:${at}|${heading.after}`,
    wording`whole:${at}|${heading.whole}`,
    wording`first:${at}|${heading.first}`,
    wording`end:${at}|${heading.end}`,
  ];
}
