import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { listOptions } from '../../scripts/reference/list-options.ts';
import { writeMessageTables } from '../../scripts/reference/write-message-tables.ts';
import { writeOptionTable } from '../../scripts/reference/write-option-table.ts';
import { configSchema } from '../../src/config/config-schema.ts';

const root = resolve(import.meta.dirname, '../..');
const options = listOptions(readFileSync(join(root, 'src/types/config.ts'), 'utf8'));

test('the table of options is current: `node scripts/write-reference.ts` writes it', () => {
  expect(readFileSync(join(root, 'docs/configuration.md'), 'utf8')).toBe(writeOptionTable(root));
});

test('the tables of messages are current: `node scripts/write-reference.ts` writes them', () => {
  expect(readFileSync(join(root, 'docs/messages.md'), 'utf8')).toBe(writeMessageTables(root));
});

test('what the types name is what is checked', () => {
  expect(options.length).toBeGreaterThan(25);
  for (const { name } of options) {
    const value = name
      .split('.')
      .reduceRight<unknown>((inner, key) => ({ [key]: inner }), undefined);
    expect(configSchema.find(value, []), name).toEqual([]);
  }
});
