import { once } from '../../util/memo/once.ts';
import languageWeights from './language.weights.json' with { type: 'json' };
import { type LanguageModel, readLanguageModel } from './language-model.ts';

/** The model that ships with the project; `scripts/train-language.ts` makes it. Read when asked. */
export const languageModel: () => LanguageModel = once(() => readLanguageModel(languageWeights));
