import { bucket } from '../compare-headings.ts';
import type { HeadingFacts } from '../describe/heading-facts.ts';
import type { HeadingPlace } from '../heading-place.ts';
import { addFact } from './add-fact.ts';
import { addWording } from './add-wording.ts';
import { ABSENT } from './fact-hash.ts';
import { factNames } from './fact-names.ts';
import type { FeatureGroup } from './feature-group.ts';
import type { GroupSum } from './group-sum.ts';
import { openGroup } from './open-group.ts';
import { byLevel, byStep } from './place-keys.ts';

const NAMES = factNames(
  'listed-at word follow follow-size follow-sure tail head lead lead-sure lead-gap pattern',
  'otherwise otherwise-between habit habit-length listed relative move-word next-whole',
  'next-first next-end before-lists before-whole before-first before-end before-word',
  'sibling-theme sibling-peak sibling-lists sibling-listed sibling-pattern sibling-opening',
  'sibling-takes-up sibling-taken-up sibling-relative sibling-whole sibling-end parent-theme',
  'parent-peak parent-lists parent-pattern parent-takes-up parent-taken-up parent-relative',
  'parent-whole parent-first parent-end',
);

/** What the text around headings and below them says about a level. */
export const SECTION_GROUPS: readonly FeatureGroup[] = [
  { key: byStep, features: seamFeatures },
  { key: byStep, features: sectionFeatures },
  { key: byStep, features: wordFeatures },
  {
    key: byLevel,
    features: (sums, place) => {
      const level = byLevel(place);
      addFact(sums, NAMES['listed-at'], level, place.heading.listed.contents);
      for (const word of place.heading.hashes) addWording(sums, NAMES.word, level, word);
    },
  },
  openGroup('previous', previousFeatures),
  openGroup('sibling', siblingFeatures),
  openGroup('parent', parentFeatures),
];

function seamFeatures(sums: GroupSum, { heading, step }: HeadingPlace): void {
  const { head, tail, lead, leadSize, follow, followSize } = heading.seams;
  addFact(sums, NAMES.follow, step, tail, follow);
  addFact(sums, NAMES['follow-size'], step, heading.after, follow, followSize);
  addFact(sums, NAMES['follow-sure'], step, tail, follow, heading.sureness);
  addFact(sums, NAMES.tail, step, tail, heading.after);
  addFact(sums, NAMES.head, step, lead, head);
  addFact(sums, NAMES.lead, step, heading.before, lead, leadSize);
  addFact(sums, NAMES['lead-sure'], step, lead, head, heading.sureness);
  addFact(sums, NAMES['lead-gap'], step, lead, leadSize, bucket(heading.gap));
}

function sectionFeatures(sums: GroupSum, { heading, next, step }: HeadingPlace): void {
  const { section, listed, habit } = heading;
  addFact(sums, NAMES.pattern, step, section.pattern);
  addFact(sums, NAMES.otherwise, step, heading.otherwise, heading.sureness);
  addFact(sums, NAMES['otherwise-between'], step, heading.otherwise, heading.before, heading.after);
  addFact(sums, NAMES.habit, step, habit, Math.min(heading.gap, 3));
  addFact(sums, NAMES['habit-length'], step, habit, Math.min(heading.length, 3));
  addFact(sums, NAMES.listed, step, listed.contents, next ? next.listed.contents : ABSENT);
  addFact(sums, NAMES.relative, step, section.relative, next ? next.section.relative : ABSENT);
}

function wordFeatures(sums: GroupSum, { heading, next, step }: HeadingPlace): void {
  for (const word of heading.hashes) addWording(sums, NAMES['move-word'], step, word);
  for (const word of heading.lead) addWording(sums, NAMES.lead, step, word);
  if (!next) return;
  addWording(sums, NAMES['next-whole'], step, next.whole);
  addWording(sums, NAMES['next-first'], step, next.first);
  addWording(sums, NAMES['next-end'], step, next.end);
}

function previousFeatures(sums: GroupSum, place: HeadingPlace, previous: HeadingFacts): void {
  const { heading, step } = place;
  addFact(
    sums,
    NAMES['before-lists'],
    step,
    place.pairWith(previous).lists,
    heading.listed.contents,
  );
  addWording(sums, NAMES['before-whole'], step, previous.whole);
  addWording(sums, NAMES['before-first'], step, previous.first);
  addWording(sums, NAMES['before-end'], step, previous.end);
  for (const word of previous.hashes) addWording(sums, NAMES['before-word'], step, word);
}

function siblingFeatures(sums: GroupSum, place: HeadingPlace, sibling: HeadingFacts): void {
  const { heading, step } = place;
  const pair = place.pairWith(sibling);
  const [own, other] = [heading.section, sibling.section];
  const isListed = sibling.listed.by === heading.listed.by;
  addFact(sums, NAMES['sibling-theme'], step, pair.theme.mean);
  addFact(sums, NAMES['sibling-peak'], step, pair.theme.most);
  addFact(
    sums,
    NAMES['sibling-lists'],
    step,
    pair.lists,
    sibling.listed.contents,
    heading.listed.contents,
  );
  addFact(sums, NAMES['sibling-listed'], step, isListed, heading.listed.by < 0);
  addFact(
    sums,
    NAMES['sibling-pattern'],
    step,
    other.pattern === own.pattern,
    own.pattern.length > 10,
  );
  addFact(sums, NAMES['sibling-opening'], step, other.opening === own.opening, own.opening === 0);
  addFact(sums, NAMES['sibling-takes-up'], step, pair.takesUp);
  addFact(sums, NAMES['sibling-taken-up'], step, pair.isTakenUp);
  addFact(sums, NAMES['sibling-relative'], step, other.relative, own.relative);
  addWording(sums, NAMES['sibling-whole'], step, sibling.whole);
  addWording(sums, NAMES['sibling-end'], step, sibling.end);
}

function parentFeatures(sums: GroupSum, place: HeadingPlace, parent: HeadingFacts): void {
  const { heading, step } = place;
  const pair = place.pairWith(parent);
  const [own, other] = [heading.section, parent.section];
  addFact(sums, NAMES['parent-theme'], step, pair.theme.mean);
  addFact(sums, NAMES['parent-peak'], step, pair.theme.most);
  addFact(sums, NAMES['parent-lists'], step, pair.lists, heading.listed.contents);
  addFact(sums, NAMES['parent-pattern'], step, other.pattern === own.pattern);
  addFact(sums, NAMES['parent-takes-up'], step, pair.takesUp);
  addFact(sums, NAMES['parent-taken-up'], step, pair.isTakenUp);
  addFact(sums, NAMES['parent-relative'], step, other.relative, own.relative);
  addWording(sums, NAMES['parent-whole'], step, parent.whole);
  addWording(sums, NAMES['parent-first'], step, parent.first);
  addWording(sums, NAMES['parent-end'], step, parent.end);
}
