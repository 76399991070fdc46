/** Characters that move, colour or reorder what a terminal shows, but for the tab. */
const CONTROLS = /(?!\t)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/**
 * Make the control characters of a text visible, each as one character: names of files and lines of
 * articles come from anywhere, and must not reach a terminal, or the log of a CI, as commands.
 *
 *     a\u001b[31mb\nc  →  a␛[31mb␊c
 */
export function showControls(text: string): string {
  return text.replace(CONTROLS, (character) => {
    const code = character.charCodeAt(0);
    if (code === 0x7f) return '\u2421';
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
  });
}
