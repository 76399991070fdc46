import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface SpecExample {
  readonly name: string;
  readonly markdown: string;
}

/**
 * The examples of the CommonMark specification and of GFM's extensions, each a document.
 *
 * @see https://spec.commonmark.org/0.31.2/
 * @see https://github.github.com/gfm/
 */
export function specExamples(): readonly SpecExample[] {
  // The package is a CommonJS module without types; its `tests` are as declared here.
  const spec = createRequire(import.meta.url)('commonmark-spec') as {
    readonly tests: readonly { readonly number: number; readonly markdown: string }[];
  };
  const commonmark = spec.tests.map(({ number, markdown }) => ({
    name: `CommonMark ${number}`,
    markdown: markdown.replaceAll('→', '\t'),
  }));
  const file = new URL('../fixtures/spec/gfm-extensions.txt', import.meta.url);
  const gfm = readFileSync(file, 'utf8').split('%%\n');
  return [...commonmark, ...gfm.map((markdown, index) => ({ name: `GFM ${index + 1}`, markdown }))];
}
