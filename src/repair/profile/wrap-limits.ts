/** Least width, in columns, to which people and programs wrap text. */
export const MIN_WRAP_WIDTH = 40;
/** The greatest. */
export const MAX_WRAP_WIDTH = 120;
/** What ends a sentence, with the quotes and brackets behind it. */
export const SENTENCE_END: RegExp = /[.!?:;。！？：；]["'”’)）\]]*$/u;
