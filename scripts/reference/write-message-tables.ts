import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleCatalogue } from '../../src/report/rule-catalogue.ts';
import { printTable } from './print-table.ts';

/**
 * `docs/messages.md` with the tables that the catalogue gives now; the text between stays.
 *
 * @param root The repository.
 */
export function writeMessageTables(root: string): string {
  let page = readFileSync(join(root, 'docs/messages.md'), 'utf8');
  for (const { title, rules } of ruleCatalogue) {
    const rows = rules.map(({ id, what, mend }) => [`\`${id}\``, what, mend]);
    const table = printTable([['id', 'what happened', 'what to do'], ...rows]);
    const section = new RegExp(`(\\n## ${title}\\n[^|]*?\\n)\\|.*\\|\\n(?:\\|.*\\|\\n)+`);
    // A function: `$` in a table is no reference.
    page = page.replace(section, (_, before: string) => `${before}${table}\n`);
  }
  return page;
}
