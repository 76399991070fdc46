import { describeError } from './describe-error.ts';
import type { MermaidApi } from './mermaid-api.ts';
import type { PageError } from './page-outcome.ts';

/**
 * Ask Mermaid's parser about a source without drawing it.
 *
 * @returns `null` when the source is fine.
 */
export async function checkInPage(source: string, mermaid: MermaidApi): Promise<PageError | null> {
  try {
    await mermaid.parse(source);
    return null;
  } catch (error) {
    return describeError(error);
  }
}
