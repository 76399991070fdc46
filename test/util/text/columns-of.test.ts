import { expect, test } from 'vitest';
import { columnsOf } from '../../../src/util/text/columns-of.ts';

test.each([
  ['', 0],
  ['plain text', 10],
  ['先读 the file', 13],
  ['한글', 4],
  ['，。（）', 8],
  // Outside of the ranges on either side.
  ['\u10ff\u1160\u2e7f\ua000\uabff\ud7a4\uf8ff\ufb00\ufeff\uff61\uffdf\uffe7', 12],
  ['\u1100\u115f\u2e80\u9fff\uac00\ud7a3\uf900\ufaff\uff00\uff60\uffe0\uffe6', 24],
  // Two units, two columns.
  ['\u{1f600}', 2],
])('%j takes %i columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});
