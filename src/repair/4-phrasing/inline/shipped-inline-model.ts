import { type InlineModel, loadInlineModel } from './inline-model.ts';

/** The model with the weights that ship with the project. */
export const INLINE_MODEL: InlineModel = loadInlineModel();
