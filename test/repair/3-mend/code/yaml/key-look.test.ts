import { expect, test } from 'vitest';
import { keyLooks } from '../../../../../src/repair/3-mend/code/yaml/key-look.ts';

const lookOf = keyLooks();

test.each([
  ['name', 'a'],
  ['matchLabels', 'aB'],
  ['DB_HOST', 'A_B'],
  ['app.kubernetes.io/name', 'a.b'],
  ['./path', '/'],
  ['max-size', 'a-b'],
  ['max_size', 'a_b'],
  ['Name', 'Ab'],
  ['8080', '0'],
  ['', ''],
  ['=scalar', '=scalar'],
  ['存储', 'x'],
])('`%s` looks like `%s`', (key, shape) => {
  expect(lookOf(key).shape).toBe(shape);
});

test('a key is looked at once', () => {
  expect(lookOf('hostPath').words).toEqual(['host', 'path']);
  expect(lookOf('hostPath')).toBe(lookOf('hostPath'));
});
