import type { FeatureGroup, NameTag } from './feature-group.ts';
import type { HeadingFacts } from './heading-facts.ts';
import type { HeadingPlace } from './heading-place.ts';
import { NUMBER_GROUPS } from './number-groups.ts';
import { styleOf } from './style-of.ts';

/**
 * What speaks for and against putting a heading at a level; names of learned weights. The fewer
 * facts a group depends on, the more often its sum is known already.
 */
export const FEATURE_GROUPS: readonly FeatureGroup[] = [
  { key: ({ step }) => step, names: moveFeatures },
  { key: ({ level }) => Math.min(level, 4), names: levelFeatures },
  {
    key: (place) => (openOf(place) * 6 + leaveOf(place)) * 4 + place.step,
    names: (place, name) => [
      name`move:${place.move}|${openOf(place)}`,
      name`leave:${place.move}|${leaveOf(place)}|${openOf(place)}`,
    ],
  },
  {
    key: (place) => (countOf(place) * 5 + Math.min(place.level, 4)) * 4 + place.step,
    names: (place, name) => [
      name`count:${place.move}|${Math.min(place.level, 4)}|${countOf(place)}`,
    ],
  },
  ...NUMBER_GROUPS,
  { key: twinKey, names: twinFeatures },
  {
    key: ({ previous, step }) => (previous ? step : -1),
    names: ({ heading, previous, move }, name) =>
      previous ? neighbourFeatures(heading, previous, move, name) : [],
  },
  {
    key: ({ sibling, step }) => (sibling ? sibling.index * 4 + step : -1),
    names: ({ heading, sibling, move, previous }, name) =>
      sibling ? siblingFeatures(heading, sibling, move, previous, name) : [],
  },
  {
    key: ({ parent, step }) => (parent ? parent.index * 4 + step : -1),
    names: ({ heading, parent, move }, name) =>
      parent ? parentFeatures(heading, parent, move, name) : [],
  },
];

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

function moveFeatures<T>({ heading, move }: HeadingPlace, name: NameTag<T>): readonly T[] {
  return [
    name`gap:${move}|${bucket(heading.gap)}|${heading.isFirst ? 'first' : ''}`,
    name`move-length:${move}|${bucket(heading.length)}`,
    name`gap-length:${move}|${compare(heading.gap, heading.length)}`,
    name`last:${move}|${heading.isLast}`,
    name`gap-and-length:${move}|${bucket(heading.gap)}|${bucket(heading.length)}`,
    name`next:${move}|${heading.shape}|${heading.nextShape}`,
    name`next-style:${move}|${styleOf(heading)}|${heading.nextStyle}`,
  ];
}

function levelFeatures<T>({ heading, level }: HeadingPlace, name: NameTag<T>): readonly T[] {
  const at = Math.min(level, 4);
  return [
    name`length:${at}|${bucket(heading.length)}`,
    name`shape:${at}|${heading.shape}`,
    name`size:${at}|${Math.min(6, Math.floor(heading.width / 8))}`,
    name`size-of-all:${at}|${heading.size}`,
    name`style:${at}|${styleOf(heading)}`,
  ];
}

/** How the level stands to that of the heading that is most alike. */
function twinRank({ heading, state, level }: HeadingPlace): number {
  let back = state;
  for (let i = 1; i < heading.twin; i++) back = back?.previous;
  return Math.sign(level - (back?.stack.length ?? 0));
}

function twinKey(place: HeadingPlace): number {
  return place.heading.twin === 0 ? Math.min(place.level, 4) : twinRank(place) + 1;
}

function twinFeatures<T>(place: HeadingPlace, name: NameTag<T>): readonly T[] {
  const { heading, level } = place;
  if (heading.twin === 0) return heading.repeats > 1 ? [name`repeats:${Math.min(level, 4)}`] : [];
  const rank = twinRank(place);
  return [name`twin:${rank}|${heading.isRepeat}`, name`twin-near:${rank}|${heading.twin === 1}`];
}

function neighbourFeatures<T>(
  heading: HeadingFacts,
  previous: HeadingFacts,
  move: string,
  name: NameTag<T>,
): readonly T[] {
  return [
    name`before:${move}|${previous.shape}|${heading.shape}`,
    name`before-contains:${move}|${contains(heading, previous)}`,
    name`before-gap:${move}|${bucket(previous.gap)}|${bucket(heading.gap)}`,
    name`before-size:${move}|${sizeDifference(previous, heading)}`,
    name`before-affix:${move}|${affix(previous.text, heading.text)}`,
    name`before-style:${move}|${styleOf(previous)}|${styleOf(heading)}`,
  ];
}

function siblingFeatures<T>(
  heading: HeadingFacts,
  sibling: HeadingFacts,
  move: string,
  previous: HeadingFacts | undefined,
  name: NameTag<T>,
): readonly T[] {
  return [
    name`sibling:${sibling.shape === heading.shape}|${move}`,
    name`sibling-affix:${affix(sibling.text, heading.text)}|${move}`,
    name`sibling-size:${sizeDifference(sibling, heading)}|${move}`,
    name`sibling-length:${compare(sibling.length, heading.length)}|${move}`,
    name`interrupts:${sibling.isContinued}|${styleOf(sibling)}|${styleOf(heading)}|${move}`,
    name`closer:${closer(heading, sibling, previous)}|${move}`,
    name`sibling-span:${move}|${bucket(heading.index - sibling.index)}`,
    name`sibling-end:${sibling.text.slice(-1) === heading.text.slice(-1)}|${move}`,
  ];
}

function parentFeatures<T>(
  heading: HeadingFacts,
  parent: HeadingFacts,
  move: string,
  name: NameTag<T>,
): readonly T[] {
  return [
    name`parent-contains:${contains(heading, parent)}|${move}`,
    name`parent-length:${move}|${bucket(parent.length)}`,
    name`parent-shape:${parent.shape}|${heading.shape}|${move === 'in'}`,
    name`parent-size:${sizeDifference(parent, heading)}|${move === 'in'}`,
    name`parent-end:${parent.text.slice(-1) === '?' || parent.text.slice(-1) === ':'}|${move}`,
  ];
}

function bucket(lines: number): number {
  if (lines <= 3) return lines;
  return lines <= 6 ? 4 : lines <= 12 ? 5 : lines <= 25 ? 6 : lines <= 60 ? 7 : 8;
}

function compare(a: number, b: number): string {
  if (a === 0 || b === 0) return `${a === 0 ? 0 : 'n'}${b === 0 ? 0 : 'n'}`;
  return a > 3 * b ? '>>' : b > 3 * a ? '<<' : '=';
}

function sizeDifference(a: HeadingFacts, b: HeadingFacts): number {
  return Math.max(-3, Math.min(3, Math.round((b.width - a.width) / 8)));
}

function contains(inner: HeadingFacts, outer: HeadingFacts): string {
  const name = outer.lower;
  if (name.length >= 2 && inner.lower.includes(name)) return 'whole';
  return outer.words.some((word) => inner.lower.includes(word)) ? 'part' : 'none';
}

/** Whether two titles start or end alike: parallel titles mostly have one rank. */
function affix(a: string, b: string): string {
  const starts = commonLength(a, b, false);
  const ends = commonLength(a, b, true);
  const clip = (n: number): number => (n >= 4 ? 4 : n >= 2 ? 2 : 0);
  return `${clip(starts)}-${clip(ends)}`;
}

function commonLength(a: string, b: string, fromEnd: boolean): number {
  const length = Math.min(a.length, b.length, 12);
  for (let i = 0; i < length; i++) {
    const [at, other] = fromEnd ? [a.length - 1 - i, b.length - 1 - i] : [i, i];
    if (a.charCodeAt(at) !== b.charCodeAt(other)) return i;
  }
  return length;
}

/** Whether a heading looks more like the one that it would follow, or like the last one. */
function closer(
  heading: HeadingFacts,
  sibling: HeadingFacts,
  previous: HeadingFacts | undefined,
): string {
  if (!previous || previous === sibling) return '-';
  const a = Math.abs(sibling.width - heading.width);
  const b = Math.abs(previous.width - heading.width);
  const like = `${Number(sibling.shape === heading.shape)}${Number(previous.shape === heading.shape)}`;
  return `${like}${a < b ? '<' : '>'}`;
}
