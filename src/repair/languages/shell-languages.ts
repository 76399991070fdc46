/** What a shell prints or is told may be in any of these. */
export const SHELL_LANGUAGES: ReadonlySet<string> = new Set([
  'bash',
  'text',
  'markdown',
  'diff',
  'mermaid',
]);
