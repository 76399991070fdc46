import { crc32, deflateSync } from 'node:zlib';

/** An image of at most 16 colours. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Colours as `0xrrggbb`. */
  readonly palette: readonly number[];
  /** An index into the palette for each pixel, row by row. */
  readonly pixels: Uint8Array;
}

const SIGNATURE: Buffer = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Fast: the rows of such a picture are mostly runs of one colour. */
const LEVEL = 3;

/**
 * Write a picture as PNG, four bits a pixel.
 *
 * @see https://www.w3.org/TR/png-3/
 */
export function encodePng({ width, height, palette, pixels }: Picture): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3, 0, 0, 0], 8);
  const colors = Buffer.from(
    palette.flatMap((color) => [(color >> 16) & 255, (color >> 8) & 255, color & 255]),
  );
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colors),
    chunk('IDAT', deflateSync(packRows(pixels, width, height), { level: LEVEL })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Two pixels a byte; each row begins with the number of its filter, none. */
function packRows(pixels: Uint8Array, width: number, height: number): Buffer {
  const stride = Math.ceil(width / 2) + 1;
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x += 2) {
      const left = pixels[y * width + x] ?? 0;
      const right = x + 1 < width ? (pixels[y * width + x + 1] ?? 0) : 0;
      rows[y * stride + 1 + (x >> 1)] = (left << 4) | right;
    }
  }
  return rows;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}
