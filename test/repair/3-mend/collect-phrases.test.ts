import { expect, test } from 'vitest';
import { collectPhrases } from '../../../src/repair/3-mend/collect-phrases.ts';
import type { MendedTable, Phrase } from '../../../src/types/structure.ts';

function cell(text: string): Phrase {
  return { text, breaks: [], trace: 'unknown' };
}

test('puts the cells of a column in one group, its header in another', () => {
  const rows = ['name size', 'lid 1', 'box 2'].map((row) => row.split(' ').map(cell));
  const table: MendedTable = { rows, columns: 2, confidence: 1, notes: [] };
  const block = { kind: 'table' as const, lines: [] };
  const phrases = collectPhrases([block as never], 'trafilatura', new Map([[0, table]]));
  const [name, size, lid, one, box, two] = phrases.map(({ group }) => group);
  expect([box, two]).toEqual([lid, one]);
  expect(new Set([name, lid, one]).size).toBe(3);
  expect(new Set([name, lid, one]).size).toBe(3);
  expect(size).toBe(name);
});
