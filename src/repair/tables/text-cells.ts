import type { Phrase } from '../../types/structure.ts';

/**
 * Make cells of texts that no trace of an extractor tells more about.
 *
 * @param columns Number of cells; those without a text are empty.
 */
export function textCells(
  texts: readonly (string | undefined)[],
  columns: number,
): readonly Phrase[] {
  return Array.from({ length: columns }, (_, c) => ({
    text: texts[c] ?? '',
    breaks: [],
    trace: 'unknown',
  }));
}
