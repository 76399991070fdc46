/** `"text"`, `[text]`, `{text}`, `(text)`, `|text|`: what a reader sees, not the syntax. */
export const LABEL_TEXT: RegExp = /"[^"]*"|\[[^\]]*\]|\{[^}]*\}|\([^)]*\)|\|[^|]*\|/g;
