import type { HeadingFacts } from './describe/heading-facts.ts';

// Author: Jo Doe · 时间：2024-05-01, but not std::array
const CREDIT = /^[^:：]{2,12}[:：](?!:)\s?\S/;
/** Largest number of headings before a credit. */
const MAX_INDEX = 4;

/**
 * Whether what may be a heading says who wrote the article, or when: it stands right below the title and
 * names a thing, and nothing stands below it. Of 95 such lines of public documents none is a heading.
 *
 *     Pools in practice
 *     Author: Jo Doe      ← no heading
 *     Overview
 */
export function isCredit(heading: HeadingFacts): boolean {
  const { index, chain, length, numbering, isCertain, text } = heading;
  const isBelowTitle = index > 0 && index <= MAX_INDEX && chain === index + 1;
  if (!isBelowTitle || length > 0 || numbering || isCertain) return false;
  return CREDIT.test(text);
}
