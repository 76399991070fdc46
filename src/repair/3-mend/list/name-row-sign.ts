// @before-enter@before-leave: names that start with the same sign
const signed = /^([@#$:])[\w.-]+(?:\1[\w.-]+)+$/;
// <input><select><textarea>
const tags = /^(?:<\/?[\w-]+>){2,}$/;

/**
 * The sign that every name starts with in a line of nothing but names, which no sentence would
 * run together.
 *
 * @returns Undefined where the line is something else.
 */
export function nameRowSign(text: string): string | undefined {
  return signed.exec(text)?.[1] ?? (tags.test(text) ? '<' : undefined);
}
