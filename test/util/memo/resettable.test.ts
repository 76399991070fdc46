import { expect, test } from 'vitest';
import { resettable } from '../../../src/util/memo/resettable.ts';

test('makes a thing once, whatever it is, and once more after each reset', () => {
  let made = 0;
  const thing = resettable(() => {
    made += 1;
    return made > 1 ? 'second' : undefined;
  });
  expect([thing.get(), thing.get(), made]).toEqual([undefined, undefined, 1]);
  thing.reset();
  thing.reset();
  expect([thing.get(), thing.get(), made]).toEqual(['second', 'second', 2]);
});
