/**
 * Write the table of options in `docs/configuration.md` from the types, and those of
 * `docs/messages.md` from the catalogue of rules.
 *
 *     node scripts/write-reference.ts
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeMessageTables } from './reference/write-message-tables.ts';
import { writeOptionTable } from './reference/write-option-table.ts';

const root = resolve(import.meta.dirname, '..');
writeFileSync(join(root, 'docs/configuration.md'), writeOptionTable(root));
writeFileSync(join(root, 'docs/messages.md'), writeMessageTables(root));
