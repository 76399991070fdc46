import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, separateBoxes } from '../../src/site/separate-boxes.ts';

function box(x: number, y: number, wide = 10, high = 10): Box {
  return { x, y, wide, high };
}

test.each([
  [
    'beside each other',
    [box(0, 0), box(18, 5)],
    [
      [-2, 0],
      [20, 5],
    ],
  ],
  [
    'below each other',
    [box(0, 0), box(5, 18)],
    [
      [0, -2],
      [5, 20],
    ],
  ],
  [
    'the other way round',
    [box(18, 5), box(0, 0)],
    [
      [20, 5],
      [-2, 0],
    ],
  ],
  [
    'above each other',
    [box(5, 18), box(0, 0)],
    [
      [5, 20],
      [0, -2],
    ],
  ],
  [
    'in one place, as high as wide',
    [box(0, 0), box(0, 0)],
    [
      [0, -11],
      [0, 11],
    ],
  ],
  [
    'in one place, higher than wide',
    [box(0, 0, 5), box(0, 0, 5)],
    [
      [-6, 0],
      [6, 0],
    ],
  ],
  [
    'far enough',
    [box(0, 0), box(22, 0)],
    [
      [0, 0],
      [22, 0],
    ],
  ],
])('boxes that lie %s', (_, boxes, places) => {
  separateBoxes(boxes, 2);
  expect(boxes.map(({ x, y }) => [x, y])).toEqual(places);
});

test('no boxes overlap then', () => {
  const side = fc.integer({ min: 1, max: 20 });
  const place = fc.integer({ min: -30, max: 30 });
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place, side, side), { maxLength: 8 }), (all) => {
      const boxes = all.map(([x, y, wide, high]) => box(x, y, wide, high));
      separateBoxes(boxes, 3);
      for (const [i, a] of boxes.entries()) {
        for (const b of boxes.slice(i + 1)) {
          const gapX = Math.abs(a.x - b.x) - a.wide - b.wide;
          const gapY = Math.abs(a.y - b.y) - a.high - b.high;
          expect(Math.max(gapX, gapY)).toBeGreaterThanOrEqual(2.98);
        }
      }
    }),
  );
});
