/** Canonical names of the languages that the rules for JavaScript's syntax hold for. */
export const SCRIPT_LANGUAGES: ReadonlySet<string> = new Set(['javascript', 'typescript']);
