import { detectLanguage } from '../../../languages/detect-language.ts';

/**
 * Guess the language of code by its text alone.
 *
 * @param text The code in one line.
 */
export function languageOf(text: string): string {
  return detectLanguage([text]).lang;
}
