const HAN = /[\u3400-\u9fff]/;

/**
 * Where the last Han character of a text ends.
 *
 * @returns -1 where there is none.
 */
export function behindLastHan(text: string): number {
  let at = text.length;
  while (at > 0 && !HAN.test(text.charAt(at - 1))) at -= 1;
  return at > 0 ? at : -1;
}
