/**
 * Write the table of options in `docs/configuration.md` from the types.
 *
 *     node scripts/write-reference.ts
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeOptionTable } from './reference/write-option-table.ts';

const root = resolve(import.meta.dirname, '..');
writeFileSync(join(root, 'docs/configuration.md'), writeOptionTable(root));
