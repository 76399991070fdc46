/** Info strings that ask for line numbers: ```` ```go showLineNumbers ````, and the words of other tools. */
export const NUMBERED: RegExp = /\b(?:showLineNumbers|line-?numbers|linenos|linenums)\b/i;
