/** A place in a picture. */
export type Dot = readonly [x: number, y: number];

/**
 * Draw a line through `dots` with soft edges.
 *
 * @param width  Of the stroke, in pixels.
 * @param paint  Called for each pixel that the line covers, with how much of it, in (0, 1]; more
 *   than once where two strokes meet.
 */
export function drawLine(
  dots: readonly Dot[],
  width: number,
  paint: (x: number, y: number, cover: number) => void,
): void {
  for (let i = 1; i < dots.length; i++) {
    const from = dots[i - 1];
    const to = dots[i];
    if (from !== undefined && to !== undefined) drawStroke(from, to, width / 2, paint);
  }
}

function drawStroke(
  [ax, ay]: Dot,
  [bx, by]: Dot,
  radius: number,
  paint: (x: number, y: number, cover: number) => void,
): void {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy || 1;
  for (let y = Math.floor(Math.min(ay, by) - radius); y <= Math.max(ay, by) + radius; y++) {
    for (let x = Math.floor(Math.min(ax, bx) - radius); x <= Math.max(ax, bx) + radius; x++) {
      const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
      const distance = Math.hypot(x - ax - along * dx, y - ay - along * dy);
      const cover = Math.min(1, radius + 0.5 - distance);
      if (cover > 0) paint(x, y, cover);
    }
  }
}
