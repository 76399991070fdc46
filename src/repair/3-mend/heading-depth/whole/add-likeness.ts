import { factNames } from '../fact-names.ts';
import type { HeadingFacts } from '../heading-facts.ts';
import { likeness } from '../section-words.ts';
import type { FactSheet } from './fact-sheet.ts';
import type { Family } from './outline-tree.ts';

const NAMES = factNames('apart pure odd about first end again about-parent');

/** A larger family is more often of one kind by rule than by chance. */
const LARGE = 5;
const MOST_LIKE = 3;

/**
 * What the headings below one have in common: all are questions, all have a number but one.
 *
 * @param traits As `headingTraits` gives them, by the heading's place.
 */
export function addLikeness(
  sheet: FactSheet,
  { parent, children }: Family,
  traits: readonly (readonly number[])[],
): void {
  if (children.length < 2) return;
  addKinds(
    sheet,
    children.map(({ index }) => traits[index] ?? []),
  );
  for (const [at, child] of children.entries()) {
    if (parent) sheet.add(about(parent, child), NAMES['about-parent']);
    const before = children[at - 1];
    if (!before) continue;
    sheet.add(about(before, child), NAMES.about);
    sheet.add(Number(before.first === child.first), NAMES.first);
    sheet.add(Number(before.end === child.end), NAMES.end);
  }
  sheet.add(children.length - new Set(children.map(({ whole }) => whole)).size, NAMES.again);
}

/** For each trait of headings below one: whether all are of one kind, or all but one. */
function addKinds(sheet: FactSheet, kinds: readonly (readonly number[])[]): void {
  const isLarge = kinds.length >= LARGE;
  for (const trait of kinds[0]?.keys() ?? []) {
    const apart = fewest(kinds.map((own) => own[trait] ?? 0));
    sheet.add(apart, NAMES.apart, trait, isLarge);
    sheet.add(Number(apart === 0), NAMES.pure, trait, isLarge);
    sheet.add(Number(apart === 1 && kinds.length > 2), NAMES.odd, trait);
  }
}

/** How many are not of the most common kind. */
function fewest(kinds: readonly number[]): number {
  const counts = new Map<number, number>();
  let most = 0;
  for (const kind of kinds) {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    most = Math.max(most, count);
  }
  return kinds.length - most;
}

function about({ article, index }: HeadingFacts, other: HeadingFacts): number {
  return Math.min(MOST_LIKE, likeness(article, index, other.index));
}
