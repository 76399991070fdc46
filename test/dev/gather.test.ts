import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gather } from '../../src/dev/gather.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('hands over at once what comes in quick succession, each thing once', () => {
  const taken: string[][] = [];
  const note = gather<string>(5, 200, (things) => taken.push([...things]));
  for (const thing of ['a', 'b', 'a']) {
    note(thing);
    vi.advanceTimersByTime(4);
  }
  expect(taken).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(taken).toEqual([['a', 'b']]);
});

test('waits for an end no longer than it is told', () => {
  const taken: number[][] = [];
  const note = gather<number>(5, 20, (things) => taken.push([...things]));
  for (let time = 0; time < 40; time += 4) {
    note(time);
    vi.advanceTimersByTime(4);
  }
  vi.advanceTimersByTime(20);
  expect(taken[0]).toEqual([0, 4, 8, 12, 16]);
  expect(taken.flat()).toHaveLength(10);
});
