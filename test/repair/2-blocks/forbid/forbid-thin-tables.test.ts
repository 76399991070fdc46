import { expect, test } from 'vitest';
import { forbidThinTables } from '../../../../src/repair/2-blocks/forbid/forbid-thin-tables.ts';
import { allowedTags } from '../allowed-tags.ts';

/** Whether the first line may be the header of a table. */
function mayHead(source: string): boolean {
  return allowedTags(forbidThinTables, source)[0]?.includes('T') ?? false;
}

test.each([
  ['a phrase and one sentence', 'What a pool can do\nA pool lends what is dear to make.\n'],
  ['names with their values', '作者: A. Doe\n译者: 某人\n'],
  ['terms', 'The main steps\nplan — shows what would be done\napply — does it\n'],
])('%s are no table', (_, text) => {
  expect(mayHead(`${text}\nMore of it.\n`)).toBe(false);
});

test.each([
  ['names of columns and a sentence', 'Label Description\nowner Names the node that holds it.\n'],
  ['a phrase and two rows', 'What it does Default\nretries Tries again.\ntimeout Ends it.\n'],
  ['rows some of which have a dash', 'Name Use\nplan shows\napply — none\n'],
  ['a header with a colon', 'Name: Use\nplan shows\n'],
  ['a header with a dash', 'Name — Code Use\nplan — p yes\napply — a no\n'],
])('%s may be one', (_, text) => {
  expect(mayHead(`${text}\nMore of it.\n`)).toBe(true);
});
