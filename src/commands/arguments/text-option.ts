/** The value of an option that takes a text, `undefined` where it was not given. */
export function textOption(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
