/** A rectangle by its centre and half its size. */
export interface Box {
  x: number;
  y: number;
  readonly wide: number;
  readonly high: number;
}

// Enough for a hundred boxes; each round clears what the one before pushed together.
const ROUNDS = 400;

/**
 * Push overlapping rectangles apart, each pair along the axis where they overlap less.
 *
 * @param boxes Moved in place: they belong to the caller's simulation.
 * @param margin Space to leave between two.
 */
export function separateBoxes(boxes: readonly Box[], margin: number): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) moved = pushApart(a, b, margin) || moved;
    }
    if (!moved) return;
  }
}

function pushApart(a: Box, b: Box, margin: number): boolean {
  const overX = a.wide + b.wide + margin - Math.abs(a.x - b.x);
  const overY = a.high + b.high + margin - Math.abs(a.y - b.y);
  if (overX <= 0.01 || overY <= 0.01) return false;
  if (overX < overY) {
    const shift = (a.x <= b.x ? overX : -overX) / 2;
    a.x -= shift;
    b.x += shift;
  } else {
    const shift = (a.y <= b.y ? overY : -overY) / 2;
    a.y -= shift;
    b.y += shift;
  }
  return true;
}
