import type { FoundHeading } from './found-heading.ts';
import { wordsOf } from './section-words.ts';

/** What stands below a heading, up to the next. */
export interface HeadingSection {
  /** Kinds of its first blocks, runs counting once. */
  readonly pattern: string;
  /** Hash of its first word, 0 for none. */
  readonly opening: number;
  /** Its text in small letters. */
  readonly lower: string;
  /** How much longer it is than the middle section of the article, in steps. */
  readonly relative: number;
}

/** Number of characters of a section that are read … */
const CHARACTERS_READ = 3000;
/** … and of its beginning. */
const OPENING_CHARACTERS = 40;

/**
 * Look at the sections of all headings.
 *
 * @param lengths Their lines.
 */
export function headingSections(
  headings: readonly FoundHeading[],
  lengths: readonly number[],
): readonly HeadingSection[] {
  const middle = [...lengths].sort((a, b) => a - b)[lengths.length >> 1] ?? 0;
  return headings.map(({ body = '', kinds = [] }, at) => {
    const times = (1 + (lengths[at] ?? 0)) / (1 + middle);
    const pattern = kinds.filter((kind, i) => kind !== kinds[i - 1]);
    return {
      pattern: pattern.slice(0, 3).join('+'),
      opening: wordsOf(body.slice(0, OPENING_CHARACTERS))[0] ?? 0,
      lower: body.slice(0, CHARACTERS_READ).toLowerCase(),
      // Never -0, which is kept as a fraction.
      relative: Math.max(-3, Math.min(3, Math.round(Math.log2(times)) | 0)),
    };
  });
}
