import { expect, test } from 'vitest';
import { isoDate } from '../../src/transform/iso-date.ts';

test.each([
  ['2021-03-04', '2021-03-04'],
  ['2021-03-04 12:00:00 +0800', '2021-03-04T12:00:00+08:00'],
  ['2021-03-04 12:00', '2021-03-04T12:00'],
  ['2021-03-04T12:00:00.5-03:30', '2021-03-04T12:00:00.5-03:30'],
  ['2021-03-04 12:00:00 Z', '2021-03-04T12:00:00Z'],
  ['someday', 'someday'],
])('%s is %s', (date, iso) => {
  expect(isoDate(date)).toBe(iso);
  if (iso !== 'someday') expect(new Date(isoDate(date)).getTime()).not.toBeNaN();
});
