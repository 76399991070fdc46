import { findSignature } from './find-signature.ts';
import languageWeights from './language.weights.json' with { type: 'json' };
import { languageFeatures } from './language-features.ts';
import { type LanguageScorer, readLanguageModel } from './language-model.ts';
import { leadInFeatures } from './lead-in-features.ts';

/** What is known of a code block besides its own lines. */
export interface LanguageContext {
  /** Text of the heading and of the lead-in just before the block, one a line. */
  readonly before: string;
  /** Languages of the document's other blocks; the weights count blocks. */
  readonly documentLanguages: readonly { readonly lang: string; readonly weight: number }[];
  /** True where the lines still have their leading white space. */
  readonly hasIndentation: boolean;
}

/** A language by its canonical name (`javascript`, `bash`, `cpp`, `text` …). */
export interface DetectedLanguage {
  readonly lang: string;
  /** In [0, 1]: how often such an answer is right. */
  readonly confidence: number;
}

/** Tells the language of one block; see `detectLanguage`. */
export type LanguageDetector = (
  lines: readonly string[],
  context: LanguageContext,
) => DetectedLanguage;

/** A sign that nothing else has is this sure. */
const CERTAIN = 0.99;

/**
 * Tell the language of a code block from its lines and from what stands around it.
 *
 * Works on lines that lost their indentation, their blank lines and their inner spaces, and on
 * single lines. What fits no language well is `text`.
 */
export const detectLanguage: LanguageDetector = languageDetector(
  readLanguageModel(languageWeights),
  languageWeights.languages,
);

/** Make a detector of a model: near-certain signs first, then the model's best language. */
export function languageDetector(
  score: LanguageScorer,
  languages: readonly string[],
): LanguageDetector {
  return (lines, { before, documentLanguages }) => {
    const bare = lines.map((line) => line.trim()).filter((line) => line !== '');
    const sure = findSignature(bare);
    if (sure !== undefined) return { lang: sure, confidence: CERTAIN };
    const total = documentLanguages.reduce((sum, { weight }) => sum + weight, 0.5);
    const shares = score({
      code: languageFeatures(bare),
      lead: leadInFeatures(before),
      around: documentLanguages.map(({ lang, weight }) => ({ lang, share: weight / total })),
    });
    const confidence = Math.max(...shares);
    return { lang: languages[shares.indexOf(confidence)] ?? 'text', confidence };
  };
}
