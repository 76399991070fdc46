const DELIMITER = /^[\s|:-]+$/;
// a | between cells; \| is one in a cell
const BETWEEN = /(?<!\\)\|/;

/**
 * Read rows of a table, one a line, as a person wrote them: `a | b`, with or without outer pipes.
 * The line of dashes below a header may be there.
 */
export function parseRows(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !DELIMITER.test(line))
    .map((line) =>
      line
        .trim()
        .replace(/^\|/, '')
        .replace(/(?<!\\)\|$/, '')
        .split(BETWEEN)
        .map((cell) => cell.replaceAll('\\|', '|').trim().replace(/\s+/g, ' ')),
    );
}
