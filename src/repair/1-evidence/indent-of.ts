/** How many characters of white space a line begins with; a tab is one. */
export function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
