import { isMovable, Tinypool } from 'tinypool';
import { expect, test } from 'vitest';
import { transferRows } from '../../src/build/transfer-rows.ts';

test('the bytes of rows change hands, and rows that are not there stay in their places', () => {
  const rows = [{ sizes: Int32Array.of(0, 2), html: Uint8Array.of(1, 2) }, undefined];
  const moved = transferRows(rows) as Record<symbol, unknown>;
  expect(isMovable(moved)).toBe(true);
  expect(moved[Tinypool.valueSymbol]).toBe(rows);
  expect(moved[Tinypool.transferableSymbol]).toEqual([rows[0]?.html.buffer]);
});
