import { findSignature } from './find-signature.ts';
import { languageFeatures } from './language-features.ts';
import type { LanguageModel } from './language-model.ts';
import type { WeighedLanguage } from './languages-around.ts';
import { leadInFeatures } from './lead-in-features.ts';

/** A language by its canonical name (`javascript`, `bash`, `cpp`, `text` …). */
export interface DetectedLanguage {
  readonly lang: string;
  /** In [0, 1]: how often such an answer is right. */
  readonly confidence: number;
}

/** What a block says of its language by itself: a sign that settles it, or log-odds. */
export type LanguageClues = DetectedLanguage | Float64Array;

/** A sign that nothing else has is this sure. */
const SIGN_CONFIDENCE = 0.99;

/** Lines that look like a diagram's. Its head, which every diagram has, is a sign by itself. */
const HEADLESS: DetectedLanguage = { lang: 'text', confidence: 0.5 };

/** Read what a block says of its language by itself; this is the slow part. */
export function readLanguageClues(
  lines: readonly string[],
  before: string,
  model: LanguageModel,
): LanguageClues {
  const bare = lines.map((line) => line.trim()).filter((line) => line !== '');
  const sure = findSignature(bare);
  if (sure !== undefined) return { lang: sure, confidence: SIGN_CONFIDENCE };
  return model.add(languageFeatures(bare), leadInFeatures(before));
}

/** Decide on a language with the other languages of the document in mind. */
export function decideLanguage(
  clues: LanguageClues,
  around: readonly WeighedLanguage[],
  model: LanguageModel,
): DetectedLanguage {
  if ('lang' in clues) return clues;
  const total = around.reduce((sum, { weight }) => sum + weight, 0.5);
  const shares = model.decide(
    clues,
    around.map(({ lang, weight }) => ({ lang, share: weight / total })),
  );
  let best = 0;
  for (let k = 1; k < shares.length; k += 1) if ((shares[k] ?? 0) > (shares[best] ?? 0)) best = k;
  const lang = model.languages[best] ?? 'text';
  return lang === 'mermaid' ? HEADLESS : { lang, confidence: shares[best] ?? 0 };
}
