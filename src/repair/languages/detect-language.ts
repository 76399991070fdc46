import { type DetectedLanguage, decideLanguage, readLanguageClues } from './language-clues.ts';
import { languageModel } from './shipped-language-model.ts';

/** What is known of a code block besides its own lines. */
export interface LanguageContext {
  /** Text of the heading and of the lead-in just before the block, one a line. */
  readonly before: string;
  /** Languages of the document's other blocks; the weights count blocks. */
  readonly documentLanguages: readonly { readonly lang: string; readonly weight: number }[];
  /** True where the lines still have their leading white space. */
  readonly hasIndentation: boolean;
}

const ALONE: LanguageContext = { before: '', documentLanguages: [], hasIndentation: false };

/**
 * Tell the language of a code block from its lines and from what stands around it.
 *
 * Works on lines that lost their indentation, their blank lines and their inner spaces, and on
 * single lines. What fits no language well is `text`.
 *
 * @param context Left out where nothing but the lines is to tell.
 */
export function detectLanguage(
  lines: readonly string[],
  { before, documentLanguages }: LanguageContext = ALONE,
): DetectedLanguage {
  const model = languageModel();
  return decideLanguage(readLanguageClues(lines, before, model), documentLanguages, model);
}
