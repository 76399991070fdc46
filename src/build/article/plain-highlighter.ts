import type { CodeConfig } from '../../types/config.ts';
import type { Highlighter } from '../../types/highlight.ts';

/** Make a highlighter that loads no language: the same HTML structure at once, without colours. */
export async function plainHighlighter(code: CodeConfig): Promise<Highlighter> {
  const { createHighlighter } = await import('../../highlight/create-highlighter.ts');
  return { ...(await createHighlighter(code)), load: async () => undefined };
}
