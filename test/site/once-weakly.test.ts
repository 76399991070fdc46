import { expect, test } from 'vitest';
import { onceWeakly } from '../../src/site/once-weakly.ts';

test('makes nothing anew as long as it is held', () => {
  let count = 0;
  const get = onceWeakly(() => {
    count += 1;
    return { count };
  });
  expect(count).toBe(0);
  const held = get();
  expect(get()).toBe(held);
  expect(count).toBe(1);
});
