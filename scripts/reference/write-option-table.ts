import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listOptions } from './list-options.ts';
import { optionTable } from './option-table.ts';

const BEGIN = '<!-- options -->';
const END = '<!-- /options -->';

/**
 * `docs/configuration.md` with the table of options as the types have it now.
 *
 * @param root The repository.
 */
export function writeOptionTable(root: string): string {
  const page = readFileSync(join(root, 'docs/configuration.md'), 'utf8');
  const types = readFileSync(join(root, 'src/types/config.ts'), 'utf8');
  const [before = '', rest = ''] = page.split(BEGIN);
  const after = rest.split(END)[1] ?? '';
  return `${before}${BEGIN}\n\n${optionTable(listOptions(types))}\n\n${END}${after}`;
}
