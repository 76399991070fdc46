import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { articlePicture } from '../../../src/render/picture/article-picture.ts';

const input = { seam: [[0.2, 0.4]], shape: 4812 } as const;

/** The rows of a PNG of 1200 × 630 pixels, four bits each. */
function rows(png: Buffer): Buffer[] {
  const at = png.indexOf('IDAT');
  const data = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  return Array.from({ length: 630 }, (_, y) => data.subarray(y * 601 + 1, (y + 1) * 601));
}

function hasGold(row: Buffer, from: number, to: number): boolean {
  return row.subarray(from / 2, to / 2).some((pair) => pair >> 4 === 8 || (pair & 15) === 8);
}

test('is a PNG of the size that cards want, the same each time', () => {
  const png = articlePicture(input);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(articlePicture(input).equals(png)).toBe(true);
  expect(png.length).toBeLessThan(15_000);
});

test('shows gold where the source was mended, and nowhere else along the seam', () => {
  const band = rows(articlePicture(input)).slice(460, 510);
  expect(band.some((row) => hasGold(row, 340, 500))).toBe(true);
  expect(band.some((row) => hasGold(row, 520, 1060))).toBe(false);
  expect(band.some((row) => hasGold(row, 0, 320))).toBe(false);
});

test('breaks each bowl in its own way', () => {
  expect(articlePicture({ ...input, shape: 4813 }).equals(articlePicture(input))).toBe(false);
});
