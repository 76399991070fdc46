import { detectLanguage } from '../detect-language.ts';

const ALONE = { before: '', documentLanguages: [], hasIndentation: false } as const;

/**
 * Guess the language of code by its text alone.
 *
 * @param text The code in one line.
 */
export function languageOf(text: string): string {
  return detectLanguage([text], ALONE).lang;
}
