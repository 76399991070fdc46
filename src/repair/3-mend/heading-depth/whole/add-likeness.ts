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
 * @param family Of two children at least.
 * @param traits As `headingTraits` gives them, by the heading's place.
 */
export function addLikeness(
  sheet: FactSheet,
  { parent, children }: Family,
  traits: readonly (readonly number[])[],
): void {
  for (const trait of traits[0]?.keys() ?? []) {
    const kinds = children.map(({ index }) => traits[index]?.[trait] ?? 0);
    addKinds(sheet, trait, kinds);
  }
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

/** Whether all headings below one are of one kind, or all but one. */
function addKinds(sheet: FactSheet, trait: number, kinds: readonly number[]): void {
  const isLarge = kinds.length >= LARGE;
  const apart = fewest(kinds);
  sheet.add(apart, NAMES.apart, trait, isLarge);
  sheet.add(Number(apart === 0), NAMES.pure, trait, isLarge);
  sheet.add(Number(apart === 1 && kinds.length > 2), NAMES.odd, trait);
}

/** How many are not of the most common kind. */
function fewest(kinds: readonly number[]): number {
  if (kinds.every((kind) => kind === kinds[0])) return 0;
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
