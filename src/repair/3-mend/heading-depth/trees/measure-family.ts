import type { HeadingFacts } from '../describe/heading-facts.ts';

/** Number of measures that compare a heading with those that it would stand beside. */
export const FAMILY_MEASURE_COUNT = 8;

/**
 * Measure what a heading has in common with those that it would stand beside, as shares of them: a part of
 * the feature vector of a place.
 *
 * @param members Those headings; -1 in place of a share where there are none.
 * @param likenessTo How much the heading's section is about the same as that of one before it.
 * @param out Receives the measures, from index `from` on.
 */
export function measureFamily(
  heading: HeadingFacts,
  members: readonly HeadingFacts[],
  likenessTo: (other: HeadingFacts) => number,
  out: Float64Array,
  from: number,
): void {
  if (members.length === 0) {
    out.fill(-1, from, from + FAMILY_MEASURE_COUNT);
    return;
  }
  out.fill(0, from, from + FAMILY_MEASURE_COUNT);
  const share = 1 / members.length;
  const add = (at: number, value: number): void => {
    out[from + at] = (out[from + at] ?? 0) + value * share;
  };
  for (const member of members) {
    add(0, Number(member.end === heading.end));
    add(1, Number(member.first === heading.first));
    add(2, Number(member.shape === heading.shape && member.style === heading.style));
    add(3, Number(member.section.pattern === heading.section.pattern));
    add(4, Number(member.form === heading.form));
    add(5, heading.width - member.width);
    add(6, member.length);
    add(7, likenessTo(member));
  }
}
