import type { HeadingFacts } from './describe/heading-facts.ts';
import { likeness } from './describe/section-words.ts';

const MAX_DISTANCE = 24;
const BUCKET_WIDTH = 0.3;

/** How much a section is about the same as some sections before it, in steps from 0 to 7. */
export interface HeadingTheme {
  /** As all of them on average. */
  readonly mean: number;
  /** As the one that is most alike. */
  readonly most: number;
}

/**
 * Compare the section of a heading with those before it.
 *
 * @returns Finds how much it is about the same as the sections from that of a heading on.
 */
export function headingTheme(heading: HeadingFacts): (from: HeadingFacts) => HeadingTheme {
  // By how far back they begin; no further than was asked for.
  const themes: HeadingTheme[] = [{ mean: 0, most: 0 }];
  let sum = 0;
  let most = 0;
  return ({ index }) => {
    const far = Math.min(heading.index - index, MAX_DISTANCE);
    for (let back = themes.length; back <= far; back++) {
      const value = likeness(heading.article, heading.index - back, heading.index);
      sum += value;
      most = Math.max(most, value);
      themes.push({ mean: stepOf(sum / back), most: stepOf(most / 1.5) });
    }
    return themes[far] ?? { mean: 0, most: 0 };
  };
}

function stepOf(value: number): number {
  return value === 0 ? 0 : 1 + Math.min(6, Math.floor(value / BUCKET_WIDTH));
}
