// -h, --help   help for stress     --log-dir string   …
const SHORT = /^-[A-Za-z\d]\b(?!\d)/;
const LONG = /^--[A-Za-z]/;

/**
 * Columns of the options in a help text, as command-line libraries print them: short ones at 2,
 * those that have only a long name at 6, so that the long names stand in one column.
 *
 *       -h, --help          help for stress
 *           --log string    the log level
 *
 * @returns The white space of each line that is an option of such a list.
 */
export function placeOptions(lines: readonly string[]): ReadonlyMap<number, string> {
  const options = lines.flatMap((line, i) => (SHORT.test(line) || LONG.test(line) ? [i] : []));
  const shorts = options.filter((i) => SHORT.test(lines[i] ?? ''));
  const paired = shorts.filter((i) => /^-\w,? --/.test(lines[i] ?? ''));
  const isList = options.length > 1 && options.length * 2 >= lines.length;
  if (!isList || paired.length * 2 < shorts.length || shorts.length === 0) return new Map();
  return new Map(options.map((i) => [i, LONG.test(lines[i] ?? '') ? '      ' : '  ']));
}
