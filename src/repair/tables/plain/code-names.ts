/** Names in rows as small numbers, so that they are counted in arrays. */
export interface CodedNames {
  readonly names: readonly string[];
  /** For each row, the number of each of its names. */
  readonly codes: readonly (readonly number[])[];
}

/**
 * Number names in the order in which they first occur.
 *
 * @param rows The names of each row.
 */
export function codeNames(rows: readonly (readonly string[])[]): CodedNames {
  const numbers = new Map<string, number>();
  const codes = rows.map((row) =>
    row.map((name) => {
      let code = numbers.get(name);
      if (code === undefined) {
        code = numbers.size;
        numbers.set(name, code);
      }
      return code;
    }),
  );
  return { names: [...numbers.keys()], codes };
}
