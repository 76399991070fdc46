/** The ending of a link that must be to a seed; a link to `a.png` is none of ours. */
export const SEED_FILE: RegExp = /\.(?:md|markdown|mdx|txt)$/i;
