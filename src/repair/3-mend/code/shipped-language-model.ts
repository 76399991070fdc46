import languageWeights from './language.weights.json' with { type: 'json' };
import { type LanguageModel, readLanguageModel } from './language-model.ts';

/** The model that ships with the project; `scripts/train-language.ts` makes it. */
export const LANGUAGE_MODEL: LanguageModel = readLanguageModel(languageWeights);
