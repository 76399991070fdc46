/**
 * Find where a text can be cut without splitting a surrogate pair, e.g. an emoji.
 *
 * @returns The place itself, or the next one.
 */
export function wholeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}
