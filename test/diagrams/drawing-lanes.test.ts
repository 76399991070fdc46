import { expect, test } from 'vitest';
import { createDrawingLanes } from '../../src/diagrams/drawing-lanes.ts';

function setUp(most: number) {
  let count = 0;
  const open = () => {
    count += 1;
    return count;
  };
  return createDrawingLanes(open, most);
}

async function runMany(most: number, jobs: number) {
  const lanes = setUp(most);
  let busy = 0;
  let busiest = 0;
  const order: number[] = [];
  const all = Array.from({ length: jobs }, (_, at) =>
    lanes.run(async (lane) => {
      busy += 1;
      busiest = Math.max(busiest, busy);
      order.push(at);
      await new Promise((resolve) => setImmediate(resolve));
      busy -= 1;
      return lane;
    }),
  );
  return { lanes: await Promise.all(all), opened: lanes.opened, busiest, order };
}

test('nothing is opened before the first job', () => {
  expect(setUp(2).opened).toEqual([]);
});

test('a few jobs share one lane, one after the other', async () => {
  const { opened, busiest } = await runMany(4, 20);
  expect(opened).toEqual([1]);
  expect(busiest).toBe(1);
});

test('many jobs open further lanes, no more than allowed, and begin in order', async () => {
  const { opened, busiest, order, lanes } = await runMany(2, 200);
  expect(opened).toEqual([1, 2]);
  expect(busiest).toBe(2);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(lanes.filter((lane) => lane === 2).length).toBeGreaterThan(50);
});

test('the second lane opens only after the first job is done', async () => {
  const lanes = setUp(2);
  const first = lanes.run(async () => lanes.opened.length);
  const others = Array.from({ length: 60 }, () => lanes.run(async () => undefined));
  expect(await first).toBe(1);
  await Promise.all(others);
  expect(lanes.opened).toHaveLength(2);
});

test('a job that fails frees its lane', async () => {
  const lanes = setUp(1);
  await expect(lanes.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await lanes.run(async (lane) => lane)).toBe(1);
});
