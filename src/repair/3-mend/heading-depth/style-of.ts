import type { HeadingFacts } from './heading-facts.ts';

/** The way of counting, with counted words as one. */
export function styleOf({ numbering }: Pick<HeadingFacts, 'numbering'>): string {
  if (!numbering) return '-';
  if (numbering.style === 'dotted') return `dotted${Math.min(numbering.path.length, 4)}`;
  return numbering.style.startsWith('word:') ? 'word' : numbering.style;
}
