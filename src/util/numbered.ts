/** Info strings that ask for line numbers: ```` ```go showLineNumbers ````, and what others say. */
export const NUMBERED: RegExp = /\b(?:showLineNumbers|line-?numbers|linenos|linenums)\b/i;
