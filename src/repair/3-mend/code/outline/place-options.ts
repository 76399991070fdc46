// -h, --help   help for stress     --log-dir string   …
const SHORT = /^-[A-Za-z\d]\b(?!\d)/;
const LONG = /^--[A-Za-z]/;
// Global Flags:   Use "x --help" for more information.
const HEADER = /:$|^(?:Use|Usage|Run|See)\b/;
const SHORT_COLUMN = '  ';
const LONG_COLUMN = '      ';
/** A description that was wrapped stands right of all names. */
const TEXT_COLUMN = '            ';

/**
 * Columns of the options in a help text, as command-line libraries print them: short ones at 2,
 * those that have only a long name at 6, so that the long names stand in one column.
 *
 *       -h, --help          help for stress
 *           --log string    the log level
 *
 * @returns The white space of each line that is an option of such a list, or goes on with one.
 */
export function placeOptions(lines: readonly string[]): ReadonlyMap<number, string> {
  const options = lines.flatMap((line, i) => (SHORT.test(line) || LONG.test(line) ? [i] : []));
  const shorts = options.filter((i) => SHORT.test(lines[i] ?? ''));
  const paired = shorts.filter((i) => /^-\w,? --/.test(lines[i] ?? ''));
  const isList = options.length > 1 && options.length * 2 >= lines.length;
  if (!isList || paired.length * 2 < shorts.length || shorts.length === 0) return new Map();
  const first = options[0] ?? 0;
  return new Map(
    lines.flatMap((line, i): [number, string][] => {
      if (LONG.test(line)) return [[i, LONG_COLUMN]];
      if (SHORT.test(line)) return [[i, SHORT_COLUMN]];
      return i < first || HEADER.test(line) ? [] : [[i, TEXT_COLUMN]];
    }),
  );
}
