import { afterEach, expect, test, vi } from 'vitest';
import { toTimestamp } from '../../../src/site/files/to-timestamp.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ['2024-05-01', '2024-05-01T00:00:00Z'],
  ['2024-05-01T10:30', '2024-05-01T10:30:00.000Z'],
  ['2024-05-01T10:30:15.5', '2024-05-01T10:30:15.500Z'],
  ['2024-05-01T10:30Z', '2024-05-01T10:30:00.000Z'],
  ['2024-05-01T10:30:00+02:00', '2024-05-01T08:30:00.000Z'],
  ['2024-13-01T10:30', '1970-01-01T00:00:00Z'],
  [undefined, '1970-01-01T00:00:00Z'],
])('%s is %s, wherever the machine stands', (date, expected) => {
  for (const zone of ['UTC', 'Asia/Shanghai', 'America/New_York']) {
    vi.stubEnv('TZ', zone);
    expect(toTimestamp(date)).toBe(expected);
  }
});
