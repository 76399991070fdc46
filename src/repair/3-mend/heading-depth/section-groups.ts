import { bucket } from './compare-headings.ts';
import { fact } from './fact.ts';
import type { FeatureGroup } from './feature-group.ts';
import type { HeadingFacts } from './heading-facts.ts';
import type { HeadingPlace } from './heading-place.ts';
import { byLevel, byParent, byPrevious, bySibling, byStep } from './place-keys.ts';
import { wording } from './wording.ts';

/** What the text around headings and below them says about a level. */
export const SECTION_GROUPS: readonly FeatureGroup[] = [
  { key: byStep, features: seamFeatures },
  { key: byStep, features: sectionFeatures },
  { key: byStep, features: wordFeatures },
  {
    key: byLevel,
    features: (place) => [
      fact`listed-at:${byLevel(place)}|${place.heading.listed.contents}`,
      ...Array.from(place.heading.hashes, (word) => wording`word:${byLevel(place)}|${word}`),
    ],
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
    key: byParent,
    features: (place) => (place.parent ? parentFeatures(place, place.parent) : []),
  },
];

function seamFeatures({ heading, step }: HeadingPlace): readonly number[] {
  const { head, tail, lead, leadSize, follow, followSize } = heading.seams;
  return [
    fact`follow:${step}|${tail}|${follow}`,
    fact`follow-size:${step}|${heading.after}|${follow}|${followSize}`,
    fact`follow-sure:${step}|${tail}|${follow}|${heading.sureness}`,
    fact`tail:${step}|${tail}|${heading.after}`,
    fact`head:${step}|${lead}|${head}`,
    fact`lead:${step}|${heading.before}|${lead}|${leadSize}`,
    fact`lead-sure:${step}|${lead}|${head}|${heading.sureness}`,
    fact`lead-gap:${step}|${lead}|${leadSize}|${bucket(heading.gap)}`,
  ];
}

function sectionFeatures({ heading, next, step }: HeadingPlace): readonly number[] {
  const { section, listed, habit } = heading;
  return [
    fact`pattern:${step}|${section.pattern}`,
    fact`otherwise:${step}|${heading.otherwise}|${heading.sureness}`,
    fact`otherwise-between:${step}|${heading.otherwise}|${heading.before}|${heading.after}`,
    fact`habit:${step}|${habit}|${Math.min(heading.gap, 3)}`,
    fact`habit-length:${step}|${habit}|${Math.min(heading.length, 3)}`,
    fact`listed:${step}|${listed.contents}|${next?.listed.contents}`,
    fact`relative:${step}|${section.relative}|${next?.section.relative}`,
  ];
}

function wordFeatures({ heading, next, step }: HeadingPlace): readonly number[] {
  const slots = Array.from(heading.hashes, (word) => wording`move-word:${step}|${word}`);
  for (const word of heading.lead) slots.push(wording`lead:${step}|${word}`);
  if (!next) return slots;
  return [
    ...slots,
    wording`next-whole:${step}|${next.whole}`,
    wording`next-first:${step}|${next.first}`,
    wording`next-end:${step}|${next.end}`,
  ];
}

function previousFeatures(place: HeadingPlace, previous: HeadingFacts): readonly number[] {
  const { heading, step } = place;
  return [
    fact`before-lists:${step}|${place.pairWith(previous).lists}|${heading.listed.contents}`,
    wording`before-whole:${step}|${previous.whole}`,
    wording`before-first:${step}|${previous.first}`,
    wording`before-end:${step}|${previous.end}`,
    ...Array.from(previous.hashes, (word) => wording`before-word:${step}|${word}`),
  ];
}

function siblingFeatures(place: HeadingPlace, sibling: HeadingFacts): readonly number[] {
  const { heading, step } = place;
  const pair = place.pairWith(sibling);
  const [own, other] = [heading.section, sibling.section];
  const isListed = sibling.listed.by === heading.listed.by;
  return [
    fact`sibling-theme:${step}|${pair.theme.mean}`,
    fact`sibling-peak:${step}|${pair.theme.most}`,
    fact`sibling-lists:${step}|${pair.lists}|${sibling.listed.contents}|${heading.listed.contents}`,
    fact`sibling-listed:${step}|${isListed}|${heading.listed.by < 0}`,
    fact`sibling-pattern:${step}|${other.pattern === own.pattern}|${own.pattern.length > 10}`,
    fact`sibling-opening:${step}|${other.opening === own.opening}|${own.opening === 0}`,
    fact`sibling-takes-up:${step}|${pair.takesUp}`,
    fact`sibling-taken-up:${step}|${pair.isTakenUp}`,
    fact`sibling-relative:${step}|${other.relative}|${own.relative}`,
    wording`sibling-whole:${step}|${sibling.whole}`,
    wording`sibling-end:${step}|${sibling.end}`,
  ];
}

function parentFeatures(place: HeadingPlace, parent: HeadingFacts): readonly number[] {
  const { heading, step } = place;
  const pair = place.pairWith(parent);
  const [own, other] = [heading.section, parent.section];
  return [
    fact`parent-theme:${step}|${pair.theme.mean}`,
    fact`parent-peak:${step}|${pair.theme.most}`,
    fact`parent-lists:${step}|${pair.lists}|${heading.listed.contents}`,
    fact`parent-pattern:${step}|${other.pattern === own.pattern}`,
    fact`parent-takes-up:${step}|${pair.takesUp}`,
    fact`parent-taken-up:${step}|${pair.isTakenUp}`,
    fact`parent-relative:${step}|${other.relative}|${own.relative}`,
    wording`parent-whole:${step}|${parent.whole}`,
    wording`parent-first:${step}|${parent.first}`,
    wording`parent-end:${step}|${parent.end}`,
  ];
}
