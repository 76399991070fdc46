import { hashName } from '../../code/hash-name.ts';
import type { HeadingFacts } from '../heading-facts.ts';

const PICTURE = /^picture/;
const HAN = /\p{Script=Han}/u;
const QUESTION = /[?？]$/;
// Installing the tool
const DOING = /^[a-z]+ing\b/i;
const BRACKET = /[()（）]/;

/**
 * What headings of one family mostly have in common, each as a number.
 *
 * @returns As many for every heading.
 */
export function headingTraits(heading: HeadingFacts): readonly number[] {
  const { text, shape, style, after, section, seams } = heading;
  return [
    hashName(shape),
    hashName(style),
    Number(PICTURE.test(shape)),
    Number(HAN.test(text)),
    Number(QUESTION.test(text)),
    Number(DOING.test(text)),
    hashName(after),
    Number(BRACKET.test(text)),
    lengthOf(text),
    hashName(section.pattern),
    hashName(seams.tail),
  ];
}

/** Its words, in steps. */
function lengthOf(text: string): number {
  const words = text.split(/\s+/).length;
  return words <= 3 ? words : words <= 8 ? 4 : 5;
}
