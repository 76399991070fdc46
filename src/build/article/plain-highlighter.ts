import type { CodeConfig } from '../../types/config.ts';
import type { Highlighter } from '../../types/highlight.ts';

/** Make a highlighter that loads no language: the same structure without any colours, at once. */
export async function plainHighlighter(code: CodeConfig): Promise<Highlighter> {
  const { createHighlighter } = await import('../../highlight/create-highlighter.ts');
  return { ...(await createHighlighter(code)), load: async () => undefined };
}
