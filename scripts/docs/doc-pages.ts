/** The pages of the documentation in their order; others of `docs/` come after them. */
export const DOC_PAGES: readonly string[] = [
  ...['guide', 'configuration', 'overrides', 'messages', 'recipes', 'theming', 'deploy', 'api'],
  ...[
    'repair',
    'repair-figures',
    'repair-markdown',
    'repair-code',
    'line-model',
    'concepts',
    'search',
    'diagrams',
  ],
  ...['performance', 'robustness', 'architecture', 'experiments'],
];
