import { bucket, closer, compareLines } from './compare-headings.ts';
import { fact } from './fact.ts';
import type { FeatureGroup } from './feature-group.ts';
import type { HeadingFacts } from './heading-facts.ts';
import { type HeadingPlace, STEPS } from './heading-place.ts';
import { NO_HEADING } from './levels.ts';
import { byParent, byPrevious, bySibling } from './place-keys.ts';
import { wording } from './wording.ts';

/** More than a text has headings. */
const MANY = 4096;

/** What the open headings, and others that are alike, say about a level. */
export const RELATIVE_GROUPS: readonly FeatureGroup[] = [
  { key: twinKey, features: twinFeatures },
  {
    key: ({ analogue, level }) =>
      analogue === NO_HEADING || level === NO_HEADING ? -1 : Math.sign(level - analogue) + 1,
    features: ({ analogue, level }) => [fact`analogue:${Math.sign(level - analogue)}`],
  },
  {
    key: byPrevious,
    features: (place) => (place.previous ? previousFeatures(place, place.previous) : []),
  },
  {
    key: bySibling,
    features: (place) => (place.sibling ? siblingFeatures(place, place.sibling) : []),
  },
  {
    key: ({ sibling, previous, step }) =>
      sibling ? (sibling.index * MANY + (previous?.index ?? 0)) * STEPS + step : -1,
    features: ({ heading, sibling, previous, step }) =>
      sibling ? [fact`closer:${closer(heading, sibling, previous)}|${step}`] : [],
  },
  {
    key: byParent,
    features: (place) => (place.parent ? parentFeatures(place, place.parent) : []),
  },
];

function twinKey({ heading, twin, level }: HeadingPlace): number {
  if (heading.twin === 0) return Math.min(level, 4);
  if (level === NO_HEADING || twin === NO_HEADING) {
    return 5 + Number(level === NO_HEADING) * 2 + Number(twin === NO_HEADING);
  }
  return 10 + Math.sign(level - twin);
}

function twinFeatures({ heading, twin, level }: HeadingPlace): readonly number[] {
  if (heading.twin === 0) return heading.repeats > 1 ? [fact`repeats:${Math.min(level, 4)}`] : [];
  if (level === NO_HEADING || twin === NO_HEADING) {
    const isNone = level === NO_HEADING;
    return [fact`twin-none:${isNone}|${twin === NO_HEADING}|${heading.isRepeat}`];
  }
  const rank = Math.sign(level - twin);
  return [fact`twin:${rank}|${heading.isRepeat}`, fact`twin-near:${rank}|${heading.twin === 1}`];
}

function previousFeatures(place: HeadingPlace, previous: HeadingFacts): readonly number[] {
  const { heading, step } = place;
  const pair = place.pairWith(previous);
  return [
    fact`before:${step}|${previous.shape}|${heading.shape}`,
    fact`before-contains:${step}|${pair.contains}`,
    fact`before-gap:${step}|${bucket(previous.gap)}|${bucket(heading.gap)}`,
    fact`before-size:${step}|${pair.size}`,
    fact`before-affix:${step}|${pair.affix}`,
    fact`before-style:${step}|${previous.style}|${heading.style}`,
    fact`before-kin:${step}|${pair.kin}`,
    fact`before-shared:${step}|${pair.shared}`,
    fact`before-sure:${step}|${previous.sureness}|${heading.sureness}`,
    fact`before-about:${step}|${pair.about}`,
    fact`before-mentions:${step}|${pair.isNamed}|${pair.names}`,
    wording`before-wholes:${step}|${previous.whole}|${heading.whole}`,
    wording`before-firsts:${step}|${previous.first}|${heading.first}`,
    wording`before-ends:${step}|${previous.end}|${heading.end}`,
  ];
}

function siblingFeatures(place: HeadingPlace, sibling: HeadingFacts): readonly number[] {
  const { heading, step, isAlike } = place;
  const pair = place.pairWith(sibling);
  return [
    fact`sibling:${sibling.shape === heading.shape}|${step}`,
    fact`sibling-affix:${pair.affix}|${step}`,
    fact`sibling-size:${pair.size}|${step}`,
    fact`sibling-length:${compareLines(sibling.length, heading.length)}|${step}`,
    fact`interrupts:${sibling.isContinued}|${sibling.style}|${heading.style}|${step}`,
    fact`sibling-span:${step}|${bucket(heading.index - sibling.index)}`,
    fact`sibling-end:${sibling.text.slice(-1) === heading.text.slice(-1)}|${step}`,
    fact`sibling-kin:${step}|${pair.kin}|${isAlike}`,
    fact`sibling-shared:${step}|${pair.shared}`,
    fact`sibling-sure:${step}|${sibling.sureness}|${heading.sureness}`,
    fact`sibling-after:${step}|${sibling.after}|${heading.after}`,
    fact`sibling-often:${step}|${Math.min(sibling.repeats, 2)}|${Math.min(heading.repeats, 2)}`,
    fact`sibling-about:${step}|${pair.about}`,
    fact`sibling-mentions:${step}|${pair.isNamed}|${pair.names}`,
    wording`sibling-wholes:${step}|${sibling.whole}|${heading.whole}`,
    wording`sibling-firsts:${step}|${sibling.first}|${heading.first}`,
    wording`sibling-ends:${step}|${sibling.end}|${heading.end}`,
  ];
}

function parentFeatures(place: HeadingPlace, parent: HeadingFacts): readonly number[] {
  const { heading, step } = place;
  const pair = place.pairWith(parent);
  const isNew = heading.twin > 0 && parent.index > heading.index - heading.twin;
  const distance = parent.index === 0 ? 0 : bucket(heading.index - parent.index);
  return [
    fact`parent-contains:${pair.contains}|${step}`,
    fact`parent-length:${step}|${bucket(parent.length)}`,
    fact`parent-shape:${parent.shape}|${heading.shape}|${step === 0}`,
    fact`parent-size:${pair.size}|${step === 0}`,
    fact`parent-end:${/[?:]$/.test(parent.text)}|${step}`,
    fact`parent-shared:${step}|${pair.shared}`,
    fact`parent-sure:${step}|${parent.sureness}|${heading.sureness}`,
    fact`parent-twin:${step}|${heading.twin > 0}|${heading.isRepeat}|${isNew}`,
    fact`parent-after:${step}|${parent.after}`,
    fact`parent-often:${step}|${Math.min(parent.repeats, 2)}|${Math.min(heading.repeats, 2)}`,
    fact`parent-move:${step}|${parent.style}|${heading.style}`,
    fact`parent-span:${step}|${distance}`,
    fact`parent-about:${step}|${pair.about}`,
    fact`parent-mentions:${step}|${pair.isNamed}|${pair.names}`,
    wording`parent-wholes:${parent.whole}|${heading.whole}`,
    wording`parent-firsts:${parent.first}|${heading.first}`,
    wording`parent-end-whole:${parent.end}|${heading.whole}`,
    wording`parent-ends:${parent.end}|${heading.end}`,
  ];
}
