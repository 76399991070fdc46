/** The end of a line, as Markdown has it. */
export const LINE_BREAK: RegExp = /\r\n|\n|\r/;
