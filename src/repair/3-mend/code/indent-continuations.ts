const UNIT = '    ';

/**
 * Indent the lines that follow a backslash at a line's end, as in a Dockerfile.
 *
 *     RUN apt-get update \
 *     && apt-get install -y curl     ← one level in
 */
export function indentContinuations(lines: readonly string[]): readonly string[] {
  let hanging = false;
  return lines.map((line) => {
    const prefix = hanging ? UNIT : '';
    // A comment between two parts of one instruction does not end it.
    if (!(hanging && line.startsWith('#'))) hanging = line.endsWith('\\') && !line.startsWith('#');
    return prefix;
  });
}
