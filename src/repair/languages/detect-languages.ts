import { type DetectedLanguage, decideLanguage, readLanguageClues } from './language-clues.ts';
import type { LanguageModel } from './language-model.ts';
import { languagesAround } from './languages-around.ts';
import { leanOnRare } from './lean-on-rare.ts';
import { languageModel } from './shipped-language-model.ts';

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
  return askLanguages(questions, languageModel());
}

/** The same with a given model. */
export function askLanguages(
  questions: readonly LanguageQuestion[],
  model: LanguageModel,
): readonly DetectedLanguage[] {
  const clues = questions.map(({ lines, before }) => readLanguageClues(lines, before, model));
  let found = clues.map((own) => decideLanguage(own, [], model));
  for (let round = 0; round < ROUNDS; round += 1) {
    const last = found;
    found = clues.map((own, i) => decideLanguage(own, languagesAround(last, i), model));
  }
  return leanOnRare(
    clues,
    found,
    questions.map(({ lines }) => lines.map((line) => line.trim()).join('\n')),
  );
}
