/// <reference lib="dom" />
import type { MermaidApi } from './draw-in-page.ts';
import type { PageError } from './page-outcome.ts';

/**
 * Ask Mermaid's parser about a source without drawing it.
 *
 * Runs in the page: it is sent there as source and must use nothing but its parameters.
 *
 * @returns `null` when the source is fine.
 */
export async function checkInPage(
  source: string,
  mermaid: MermaidApi,
  describe: (thrown: unknown) => PageError,
): Promise<PageError | null> {
  try {
    await mermaid.parse(source);
    return null;
  } catch (error) {
    return describe(error);
  }
}
