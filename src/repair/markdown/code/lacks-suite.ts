import { readPythonLines } from '../../3-mend/code/python/read-python-line.ts';

/** What authors write where they leave a body out. */
const LEFT_OUT = /^(?:#|\.\.\.|…|$)/;

/**
 * Whether a block of Python has a line that opens a suite and nothing indented below it, which
 * no interpreter takes.
 *
 *     if ready:
 *     start()
 *
 * @param lines The block's lines, none of them indented.
 */
export function lacksSuite(lines: readonly string[]): boolean {
  const read = readPythonLines(lines);
  return read.some(({ opens, unfinished }, i) => {
    const next = lines[i + 1];
    return opens && !unfinished && next !== undefined && !LEFT_OUT.test(next.trim());
  });
}
