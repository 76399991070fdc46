import { readFileSync, writeFileSync } from 'node:fs';

const START = '<!-- figures -->';
const END = '<!-- /figures -->';

/**
 * Put figures into a page, between `<!-- figures -->` and `<!-- /figures -->`.
 *
 * @throws {Error} Where the page has no such place.
 */
export function writeFigures(page: string, figures: string): void {
  const text = readFileSync(page, 'utf8');
  const from = text.indexOf(START);
  const to = text.indexOf(END);
  if (from < 0 || to < from) throw new Error(`\`${page}\` has no place for figures: \`${START}\``);
  const before = text.slice(0, from + START.length);
  writeFileSync(page, `${before}\n\n${figures}\n\n${text.slice(to)}`);
}
