import { type DetectedLanguage, detectLanguage, type LanguageDetector } from './detect-language.ts';
import { languagesAround } from './languages-around.ts';

/** A code block of a document, as far as its language is concerned. */
export interface LanguageQuestion {
  readonly lines: readonly string[];
  /** Text of the heading and of the lead-in just before the block, one a line. */
  readonly before: string;
  readonly hasIndentation: boolean;
}

const ROUNDS = 2;

/**
 * Tell the languages of all code blocks of one document.
 *
 * Every block is first looked at alone, then again with what was found around it: a bare
 * `x := 1` in an article on Go is Go.
 *
 * @param questions In the order of the document.
 */
export function detectLanguages(
  questions: readonly LanguageQuestion[],
): readonly DetectedLanguage[] {
  return askLanguages(questions, detectLanguage);
}

/** The same with a given detector. */
export function askLanguages(
  questions: readonly LanguageQuestion[],
  detect: LanguageDetector,
): readonly DetectedLanguage[] {
  const ask = (found: readonly DetectedLanguage[]): readonly DetectedLanguage[] =>
    questions.map(({ lines, before, hasIndentation }, i) =>
      detect(lines, { before, hasIndentation, documentLanguages: languagesAround(found, i) }),
    );
  let found = ask([]);
  for (let round = 0; round < ROUNDS; round += 1) found = ask(found);
  return found;
}
