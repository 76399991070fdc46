/**
 * An engine that finds the white space at the start of every line of one block.
 *
 * @param lines Lines without leading white space; blank lines are empty strings.
 * @param lang  Canonical language name, as `detectLanguage` gives it.
 * @returns One string of white space for each line.
 */
export type IndentEngine = (lines: readonly string[], lang: string) => readonly string[];
