import type { DetectedLanguage, LanguageClues } from './language-clues.ts';
import { RARE_MARKS } from './rare-marks.ts';

/** Least number of blocks that show a language by a sign before it is assumed for others. */
const MIN_BLOCKS = 2;
const MIN_CONFIDENCE = 0.8;

/**
 * Give the language that several blocks of a document show by a sign, and that no model has learned, to others that
 * may be in it: a model can only call them by a language that it knows.
 *
 *     my @boxes = (1, 2);      ← Perl by a sign
 *     sub open_box {           ← here too
 *     push @boxes, $box;       ← no sign: PHP for the model
 *
 * @param clues What each block says by itself.
 * @param found What each is taken for.
 * @param texts The blocks.
 */
export function leanOnRare(
  clues: readonly LanguageClues[],
  found: readonly DetectedLanguage[],
  texts: readonly string[],
): readonly DetectedLanguage[] {
  const rare = rareOf(clues);
  const mark = rare === undefined ? undefined : RARE_MARKS.get(rare);
  if (rare === undefined || mark === undefined) return found;
  return found.map((own, index) => {
    const isOpen = !('lang' in (clues[index] ?? {})) && own.confidence < MIN_CONFIDENCE;
    return isOpen && mark.test(texts[index] ?? '')
      ? { lang: rare, confidence: own.confidence }
      : own;
  });
}

/** The rare language of most blocks with a sign, if more of them show it than any that has a model. */
function rareOf(clues: readonly LanguageClues[]): string | undefined {
  const counts = new Map<string, number>();
  for (const own of clues) {
    if ('lang' in own) counts.set(own.lang, (counts.get(own.lang) ?? 0) + 1);
  }
  const [first] = [...counts]
    .filter(([lang, count]) => count >= MIN_BLOCKS && RARE_MARKS.has(lang))
    .sort(([, a], [, b]) => b - a);
  return first?.[0];
}
