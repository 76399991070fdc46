import { describe, expect, test } from 'vitest';
import { toPlainRow } from '../../../src/repair/tables/plain/plain-row.ts';
import { plainTableModel } from '../../../src/repair/tables/plain/plain-table-model.ts';
import { tableBorders } from '../../../src/repair/tables/plain/table-borders.ts';
import { countPairs, pairKey } from '../../../src/repair/tables/plain/word-pairs.ts';

describe('countPairs', () => {
  test('counts words side by side, not across the end of a phrase', () => {
    const pairs = countPairs(['The root cause, access logs (see below)', 'a Root cause']);
    expect(pairs.get(pairKey('Root', 'Cause'))).toBe(2);
    expect(pairs.get(pairKey('cause,', 'access'))).toBeUndefined();
    expect(pairs.get(pairKey('logs', '(see'))).toBeUndefined();
  });

  test('counts Chinese and Latin also where no space parts them', () => {
    const pairs = countPairs(['默认关闭CPU限制']);
    expect(pairs.get(pairKey('关闭', 'CPU'))).toBe(1);
    expect(pairs.get(pairKey('CPU', '限制'))).toBe(1);
  });
});

test('a border is less likely between words that the text has side by side', () => {
  const rows = ['Failure Zone Level', 'alpha beta gamma', 'delta gamma beta'].map(toPlainRow);
  const together = countPairs(new Array<string>(5).fill('Each failure zone has a level.'));
  const [alone] = tableBorders(rows, plainTableModel);
  const [known] = tableBorders(rows, plainTableModel, together);
  expect(known?.[0]).toBeLessThan(alone?.[0] ?? 0);
  expect(known?.[1]).toBeGreaterThan(known?.[0] ?? 0);
});
