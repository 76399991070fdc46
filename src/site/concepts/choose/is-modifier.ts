import type { Term } from './merge-spellings.ts';

/** Fewer occurrences prove nothing. */
const MIN_USES = 10;

/**
 * True for a Chinese word that never ends a phrase: it says of what kind something is, and is no
 * thing to look up: `轻量级`.
 */
export function isModifier({ name, closes, body, headings }: Term): boolean {
  return !closes && body + headings >= MIN_USES && /\p{Script=Han}/u.test(name);
}
