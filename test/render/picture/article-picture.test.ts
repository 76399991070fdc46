import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { articlePicture } from '../../../src/render/picture/article-picture.ts';

const [WIDTH, HEIGHT] = [1200, 630];
const input = { seam: [[0.2, 0.4]], shape: 4812 } as const;

// Where the colours stand in the palette.
const [PAPER, INK, GOLD, LINE] = [0, 4, 8, 12];

/** The data of a chunk of a PNG. */
function chunk(png: Buffer, type: string): Buffer {
  const at = png.indexOf(type);
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}

/** Places in the palette, row by row; the file has four bits for each. */
function pixelsOf(png: Buffer): number[][] {
  const data = inflateSync(chunk(png, 'IDAT'));
  return Array.from({ length: HEIGHT }, (_, y) =>
    [...data.subarray(y * 601 + 1, (y + 1) * 601)].flatMap((pair) => [pair >> 4, pair & 15]),
  );
}

function draw(seam: readonly (readonly [number, number])[], shape = 4812): number[][] {
  return pixelsOf(articlePicture({ seam, shape }));
}

/** The columns that have a colour in some rows. */
function columns(pixels: number[][], top: number, bottom: number, color: number): number[] {
  const rows = pixels.slice(top, bottom);
  return Array.from({ length: WIDTH }, (_, x) => x).filter((x) =>
    rows.some((row) => row[x] === color),
  );
}

const span = (all: readonly number[]) => [Math.min(...all), Math.max(...all), all.length];

test('is a PNG of the size that cards want, the same each time', () => {
  const png = articlePicture(input);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([WIDTH, HEIGHT]);
  expect(articlePicture(input).equals(png)).toBe(true);
  expect(png.length).toBeLessThan(15_000);
});

test('goes from colour to colour in even steps', () => {
  const palette = chunk(articlePicture(input), 'PLTE').toString('hex').match(/.{6}/g) ?? [];
  expect([PAPER, INK, GOLD, LINE].map((place) => palette[place])).toEqual([
    ...['fdfcf9', '26231d', 'd0a13a', 'e4e0d6'],
  ]);
  // Half of the way from paper to ink, from ink to gold and from paper to gold.
  expect([2, 6, 10].map((place) => palette[place])).toEqual(['92908b', '7b622c', 'e7cf9a']);
  expect(palette).toHaveLength(13);
});

test('shows a bowl with a flat brim and a round foot, in the middle', () => {
  const pixels = draw([]);
  const isBowl = (color: number) => color !== PAPER;
  const [from = 0, to = 0] = span(
    (pixels[135] ?? []).flatMap((color, x) => (isBowl(color) ? x : [])),
  );
  expect([from, to].map((x) => Math.abs(x - 600))).toEqual([205, 205]);
  const rows = pixels.flatMap((row, y) => (y < 450 && row.some(isBowl) ? y : []));
  // The foot lies higher than a circle's would.
  expect(span(rows)).toEqual([127, 323, 197]);
  expect(new Set(pixels.slice(340, 460).flat())).toEqual(new Set([PAPER]));
});

test('cracks the bowl in gold from one point to the brim and to the rim on both sides', () => {
  for (const shape of [1, 20, 4812]) {
    const pixels = draw([], shape);
    const goldOf = (x: number, y: number) => (pixels[y]?.[x] ?? 0) === GOLD;
    const brim = columns(pixels, 130, 131, GOLD);
    expect(brim.length).toBeGreaterThan(5);
    expect(span(brim)[1] ?? 0).toBeLessThan((brim[0] ?? 0) + 40);
    const rim = Array.from({ length: 180 }, (_, degrees) => {
      const angle = (degrees * Math.PI) / 180;
      return [600 + 196 * Math.cos(angle), 130 + (196 * Math.sin(angle)) / 1.06] as const;
    }).filter(([x, y]) => goldOf(Math.round(x), Math.round(y)));
    expect(rim.some(([x]) => x < 560)).toBe(true);
    expect(rim.some(([x]) => x > 540)).toBe(true);
  }
});

test('softens gold on ink towards ink, and gold on paper towards paper', () => {
  const pixels = draw([[0.5, 1]]);
  const inBowl = pixels.slice(145, 250).flatMap((row) => row.slice(450, 750));
  expect(new Set(inBowl)).toEqual(new Set([INK, 5, 6, 7, GOLD]));
  const onSeam = new Set(pixels.slice(460, 510).flatMap((row) => row.slice(700, 1000)));
  expect(onSeam).toEqual(new Set([PAPER, GOLD, 9, 10, 11]));
});

test('shows gold where the source was mended, and a thin line along the rest', () => {
  const whole = draw([]);
  expect(span(columns(whole, 460, 510, LINE))).toEqual([149, 1051, 903]);
  expect(columns(whole, 460, 510, GOLD)).toEqual([]);
  const mended = draw(input.seam);
  // From a fifth to two fifths of 900 pixels, and the round ends of the stroke.
  expect(span(columns(mended, 460, 510, GOLD))).toEqual([328, 512, 185]);
  const line = columns(mended, 460, 510, LINE);
  expect(line.filter((x) => x > 340 && x < 500)).toEqual([]);
  expect(line.length).toBeGreaterThan(700);
});

test.each([
  [
    'twice the same',
    [
      [0.2, 0.4],
      [0.2, 0.4],
    ],
    [[0.2, 0.4]],
  ],
  [
    'two that meet',
    [
      [0.25, 0.5],
      [0.5, 0.75],
    ],
    [[0.25, 0.75]],
  ],
] as const)('takes of strokes the stronger: %s', (_, seam, once) => {
  expect(draw(seam)).toEqual(draw(once));
});

test('breaks each bowl in its own way', () => {
  expect(articlePicture({ ...input, shape: 4813 }).equals(articlePicture(input))).toBe(false);
});
