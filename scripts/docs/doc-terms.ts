/** What a reader of the documentation may look up. */
export const DOC_TERMS: readonly string[] = [
  ...['front matter', 'Mermaid', 'trafilatura', 'resiliparse', 'Content-Security-Policy', 'mdast'],
  ...['hast', 'VFile', 'Vite', 'Shiki', 'edit script', 'confidence', 'threshold', 'boilerplate'],
  ...['GitHub Pages', 'inline code', 'slug', 'anchor', 'SARIF', 'eject', 'template', 'token'],
];
