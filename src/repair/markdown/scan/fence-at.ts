const FENCE = /^(`{3,}|~{3,})(.*)$/s;

/**
 * Read a code fence.
 *
 * @param content A line without containers and indentation.
 * @returns Its marks and info string, or nothing where the line is no fence.
 * @see https://spec.commonmark.org/0.31.2/#fenced-code-blocks
 */
export function fenceAt(
  content: string,
): { readonly mark: string; readonly info: string } | undefined {
  const [, mark, rest = ''] = FENCE.exec(content) ?? [];
  if (mark === undefined || (mark.startsWith('`') && rest.includes('`'))) return undefined;
  return { mark, info: rest.trim() };
}
