/** Widths, in columns, to which people and programs wrap text. */
export const NARROWEST = 40;
export const WIDEST = 120;
/** What ends a sentence, with the quotes and brackets behind it. */
export const SENTENCE_END: RegExp = /[.!?:;。！？：；]["'”’)）\]]*$/u;
