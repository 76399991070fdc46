import { bucket, closer, compareLines } from '../compare-headings.ts';
import type { HeadingFacts } from '../describe/heading-facts.ts';
import { type HeadingPlace, STEP_VALUES } from '../heading-place.ts';
import { NO_HEADING } from '../levels.ts';
import { addFact } from './add-fact.ts';
import { addWording } from './add-wording.ts';
import { factNames } from './fact-names.ts';
import type { FeatureGroup } from './feature-group.ts';
import type { GroupSum } from './group-sum.ts';
import { openGroup } from './open-group.ts';

const NAMES = factNames(
  'analogue closer repeats twin-none twin twin-near before before-contains before-gap',
  'before-size before-affix before-style before-kin before-shared before-sure before-about',
  'before-mentions before-wholes before-firsts before-ends sibling sibling-affix sibling-size',
  'sibling-length interrupts sibling-span sibling-end sibling-kin sibling-shared sibling-sure',
  'sibling-after sibling-often sibling-about sibling-mentions sibling-wholes sibling-firsts',
  'sibling-ends parent-contains parent-length parent-shape parent-size parent-end',
  'parent-shared parent-sure parent-twin parent-after parent-often parent-move parent-span',
  'parent-about parent-mentions parent-wholes parent-firsts parent-end-whole parent-ends',
);

/** More than a text has headings. */
const INDEX_BASE = 4096;

/** What the open headings, and others that are alike, say about a level. */
export const RELATIVE_GROUPS: readonly FeatureGroup[] = [
  { key: twinKey, features: twinFeatures },
  {
    key: ({ analogue, level }) =>
      analogue === NO_HEADING || level === NO_HEADING ? -1 : Math.sign(level - analogue) + 1,
    features: (sums, { analogue, level }) => {
      addFact(sums, NAMES.analogue, Math.sign(level - analogue));
    },
  },
  openGroup('previous', previousFeatures),
  openGroup('sibling', siblingFeatures),
  {
    key: ({ sibling, previous, step }) =>
      sibling ? (sibling.index * INDEX_BASE + (previous?.index ?? 0)) * STEP_VALUES + step : -1,
    features: (sums, { heading, sibling, previous, step }) => {
      if (sibling) addFact(sums, NAMES.closer, closer(heading, sibling, previous), step);
    },
  },
  openGroup('parent', parentFeatures),
];

function twinKey({ heading, twin, level }: HeadingPlace): number {
  if (heading.twin === 0) return Math.min(level, 4);
  if (level === NO_HEADING || twin === NO_HEADING) {
    return 5 + Number(level === NO_HEADING) * 2 + Number(twin === NO_HEADING);
  }
  return 10 + Math.sign(level - twin);
}

function twinFeatures(sums: GroupSum, { heading, twin, level }: HeadingPlace): void {
  if (heading.twin === 0) {
    if (heading.repeats > 1) addFact(sums, NAMES.repeats, Math.min(level, 4));
  } else if (level === NO_HEADING || twin === NO_HEADING) {
    const isNone = level === NO_HEADING;
    addFact(sums, NAMES['twin-none'], isNone, twin === NO_HEADING, heading.isRepeat);
  } else {
    const rank = Math.sign(level - twin);
    addFact(sums, NAMES.twin, rank, heading.isRepeat);
    addFact(sums, NAMES['twin-near'], rank, heading.twin === 1);
  }
}

function previousFeatures(sums: GroupSum, place: HeadingPlace, previous: HeadingFacts): void {
  const { heading, step } = place;
  const pair = place.pairWith(previous);
  addFact(sums, NAMES.before, step, previous.shape, heading.shape);
  addFact(sums, NAMES['before-contains'], step, pair.contains);
  addFact(sums, NAMES['before-gap'], step, bucket(previous.gap), bucket(heading.gap));
  addFact(sums, NAMES['before-size'], step, pair.size);
  addFact(sums, NAMES['before-affix'], step, pair.affix);
  addFact(sums, NAMES['before-style'], step, previous.style, heading.style);
  addFact(sums, NAMES['before-kin'], step, pair.kin);
  addFact(sums, NAMES['before-shared'], step, pair.shared);
  addFact(sums, NAMES['before-sure'], step, previous.sureness, heading.sureness);
  addFact(sums, NAMES['before-about'], step, pair.about);
  addFact(sums, NAMES['before-mentions'], step, pair.isNamed, pair.names);
  addWording(sums, NAMES['before-wholes'], step, previous.whole, heading.whole);
  addWording(sums, NAMES['before-firsts'], step, previous.first, heading.first);
  addWording(sums, NAMES['before-ends'], step, previous.end, heading.end);
}

function siblingFeatures(sums: GroupSum, place: HeadingPlace, sibling: HeadingFacts): void {
  const { heading, step, isAlike } = place;
  const pair = place.pairWith(sibling);
  addFact(sums, NAMES.sibling, sibling.shape === heading.shape, step);
  addFact(sums, NAMES['sibling-affix'], pair.affix, step);
  addFact(sums, NAMES['sibling-size'], pair.size, step);
  addFact(sums, NAMES['sibling-length'], compareLines(sibling.length, heading.length), step);
  addFact(sums, NAMES.interrupts, sibling.isContinued, sibling.style, heading.style, step);
  addFact(sums, NAMES['sibling-span'], step, bucket(heading.index - sibling.index));
  addFact(sums, NAMES['sibling-end'], sibling.text.at(-1) === heading.text.at(-1), step);
  addFact(sums, NAMES['sibling-kin'], step, pair.kin, isAlike);
  addFact(sums, NAMES['sibling-shared'], step, pair.shared);
  addFact(sums, NAMES['sibling-sure'], step, sibling.sureness, heading.sureness);
  addFact(sums, NAMES['sibling-after'], step, sibling.after, heading.after);
  addFact(
    sums,
    NAMES['sibling-often'],
    step,
    Math.min(sibling.repeats, 2),
    Math.min(heading.repeats, 2),
  );
  addFact(sums, NAMES['sibling-about'], step, pair.about);
  addFact(sums, NAMES['sibling-mentions'], step, pair.isNamed, pair.names);
  addWording(sums, NAMES['sibling-wholes'], step, sibling.whole, heading.whole);
  addWording(sums, NAMES['sibling-firsts'], step, sibling.first, heading.first);
  addWording(sums, NAMES['sibling-ends'], step, sibling.end, heading.end);
}

function parentFeatures(sums: GroupSum, place: HeadingPlace, parent: HeadingFacts): void {
  const { heading, step } = place;
  const pair = place.pairWith(parent);
  const isNew = heading.twin > 0 && parent.index > heading.index - heading.twin;
  const distance = parent.index === 0 ? 0 : bucket(heading.index - parent.index);
  addFact(sums, NAMES['parent-contains'], pair.contains, step);
  addFact(sums, NAMES['parent-length'], step, bucket(parent.length));
  addFact(sums, NAMES['parent-shape'], parent.shape, heading.shape, step === 0);
  addFact(sums, NAMES['parent-size'], pair.size, step === 0);
  addFact(sums, NAMES['parent-end'], asks(parent), step);
  addFact(sums, NAMES['parent-shared'], step, pair.shared);
  addFact(sums, NAMES['parent-sure'], step, parent.sureness, heading.sureness);
  addFact(sums, NAMES['parent-twin'], step, heading.twin > 0, heading.isRepeat, isNew);
  addFact(sums, NAMES['parent-after'], step, parent.after);
  addFact(
    sums,
    NAMES['parent-often'],
    step,
    Math.min(parent.repeats, 2),
    Math.min(heading.repeats, 2),
  );
  addFact(sums, NAMES['parent-move'], step, parent.style, heading.style);
  addFact(sums, NAMES['parent-span'], step, distance);
  addFact(sums, NAMES['parent-about'], step, pair.about);
  addFact(sums, NAMES['parent-mentions'], step, pair.isNamed, pair.names);
  addWording(sums, NAMES['parent-wholes'], parent.whole, heading.whole);
  addWording(sums, NAMES['parent-firsts'], parent.first, heading.first);
  addWording(sums, NAMES['parent-end-whole'], parent.end, heading.whole);
  addWording(sums, NAMES['parent-ends'], parent.end, heading.end);
}

function asks({ text }: HeadingFacts): boolean {
  return text.endsWith('?') || text.endsWith(':');
}
