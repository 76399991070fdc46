const BREAK = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;

/**
 * Whether a line is a thematic break: `* * *`, `---`.
 *
 * @param content The line without containers and indentation.
 * @see https://spec.commonmark.org/0.31.2/#thematic-breaks
 */
export function isThematicBreak(content: string): boolean {
  return BREAK.test(content);
}
