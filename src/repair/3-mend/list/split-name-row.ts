// @enter@leave(v-show only): names that start with the same sign, each with a note or without
const signed =
  /^([@#$:])[\w.-]+(?: ?[(（][^()（）@#$:<]{1,40}[)）])?(?:\1[\w.-]+(?: ?[(（][^()（）@#$:<]{1,40}[)）])?)+$/;
// <input><select><textarea>
const tags = /^(?:<\/?[\w-]+>){2,}$/;

/**
 * Split a line of nothing but names that all start with the same sign, which no sentence would run together.
 *
 *     @before-enter@enter@leave(v-show only)   →   three names, the last with its note
 *
 * @param text One line, without a marker.
 * @returns The names, one where the line is something else.
 */
export function splitNameRow(text: string): readonly string[] {
  const sign = signed.exec(text)?.[1] ?? (tags.test(text) ? '<' : undefined);
  if (sign === undefined) return [text];
  return text
    .split(sign)
    .slice(1)
    .map((name) => sign + name);
}
