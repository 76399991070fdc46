const CJK = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** True for text that begins with a character of a script that is written without spaces. */
export function isCjk(text: string): boolean {
  return CJK.test(text);
}
