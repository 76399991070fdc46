/**
 * Find where a text can be cut without parting a character that takes two places, such as an emoji.
 *
 * @returns The place itself, or the next one.
 */
export function wholeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}
