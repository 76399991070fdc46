/** Structural depth of each line that is not blank: how many enclosing indents are open. */
export function lineDepths(lines: readonly string[]): readonly number[] {
  const open: number[] = [];
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const width = /^[ \t]*/.exec(line)?.[0].replace(/\t/g, '    ').length ?? 0;
      while ((open.at(-1) ?? -1) > width) open.pop();
      if ((open.at(-1) ?? -1) < width) open.push(width);
      return open.length - 1;
    });
}
