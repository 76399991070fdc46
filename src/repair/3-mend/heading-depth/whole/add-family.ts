import { factNames } from '../fact-names.ts';
import type { HeadingFacts } from '../heading-facts.ts';
import type { FactSheet } from './fact-sheet.ts';
import type { Family, OutlineTree } from './outline-tree.ts';
import { stepOf } from './step-of.ts';

const NAMES = factNames(
  'fan lead lead-fan leaf single parents fewer-parents leaves-after leaves-before last-leaf',
  'fewer-leads as-many same-below all-same same-first same-last',
);

const LARGE = 5;
const MOST_LEVEL = 3;

/** How many headings stand below one, how many of these have some below, and how alike those are. */
export function addFamily(sheet: FactSheet, family: Family, tree: OutlineTree): void {
  const { parent, children } = family;
  const level = Math.min(MOST_LEVEL, family.level);
  const many = stepOf(children.length);
  sheet.add(1, NAMES.fan, level, many);
  if (parent) {
    const lines = Math.min(5, stepOf(parent.length));
    if (children.length === 0) sheet.add(1, NAMES.leaf, level, lines);
    else {
      sheet.add(1, NAMES.lead, level, lines);
      sheet.add(1, NAMES['lead-fan'], lines, many);
    }
  }
  const parents = children.filter((child) => tree.below(child).length > 0);
  if (children.length === 1) sheet.add(1, NAMES.single, parents.length, level);
  if (children.length < 2) return;
  addParents(sheet, children, parents);
  for (let at = 1; at < parents.length; at++) {
    const [one, other] = [parents[at - 1], parents[at]];
    if (one && other) addSame(sheet, tree.below(one), tree.below(other));
  }
}

/** Either all headings beside one another have some below, or none, or the rest are many. */
function addParents(
  sheet: FactSheet,
  children: readonly HeadingFacts[],
  parents: readonly HeadingFacts[],
): void {
  const leaves = children.length - parents.length;
  const kind = parents.length === 0 ? 0 : leaves === 0 ? 1 : parents.length === 1 ? 2 : 3;
  sheet.add(1, NAMES.parents, kind);
  sheet.add(Math.min(parents.length, leaves), NAMES['fewer-parents'], children.length >= LARGE);
  const first = parents[0];
  if (first && leaves > 0) {
    const earlier = children.indexOf(first);
    sheet.add(leaves - earlier, NAMES['leaves-after']);
    sheet.add(earlier, NAMES['leaves-before']);
    sheet.add(Number(children.at(-1) !== parents.at(-1)), NAMES['last-leaf']);
  }
  const bare = parents.filter(({ length }) => length === 0).length;
  sheet.add(Math.min(bare, parents.length - bare), NAMES['fewer-leads']);
}

/** Compares what stands below a heading with what stands below the one beside it. */
function addSame(
  sheet: FactSheet,
  one: readonly HeadingFacts[],
  other: readonly HeadingFacts[],
): void {
  const texts = new Set(one.map(({ whole }) => whole));
  const shared = other.filter(({ whole }) => texts.has(whole)).length;
  const isAsMany = one.length === other.length;
  if (isAsMany) sheet.add(1, NAMES['as-many'], Math.min(one.length, 4));
  sheet.add(shared, NAMES['same-below']);
  sheet.add(Number(isAsMany && shared === other.length), NAMES['all-same']);
  sheet.add(Number(one[0]?.whole === other[0]?.whole), NAMES['same-first']);
  sheet.add(Number(one.at(-1)?.whole === other.at(-1)?.whole), NAMES['same-last']);
}
