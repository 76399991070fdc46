/** The pages of the documentation in their order; others of `docs/` come after them. */
export const DOC_PAGES: readonly string[] = [
  ...['guide', 'configuration', 'overrides', 'messages', 'recipes', 'theming', 'deploy', 'api'],
  ...[
    'repair',
    'repair-figures',
    'line-model',
    'repair-headings',
    'repair-code',
    'repair-inline-code',
    'repair-markdown',
    'concepts',
    'search',
    'diagrams',
  ],
  ...['performance', 'robustness', 'architecture', 'experiments'],
];
