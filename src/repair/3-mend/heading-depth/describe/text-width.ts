/** Width of a text, East Asian characters counting two. */
export function textWidth(text: string): number {
  const { length } = text;
  let width = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    width += code > 0x2e7f ? 2 : 1;
    // The second half of a pair is no character.
    if ((code & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) at++;
  }
  return width;
}
