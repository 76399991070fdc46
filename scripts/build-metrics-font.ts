/**
 * Write `src/diagrams/fonts/metrics-font.ts`: a font of nothing but widths.
 *
 *     node scripts/build-metrics-font.ts
 *
 * The page that measures diagrams may not depend on the fonts of the machine. Chinese, Japanese
 * and Korean characters are one em wide in every font, and so are, in fonts for Chinese, the
 * dashes, quotation marks, arrows and signs; emoji are some 1.3 em in all the large systems. A
 * width too large costs a pixel of padding; one too small would let a label leave its box.
 *
 * @see https://learn.microsoft.com/typography/opentype/spec/otff
 */
import { writeFile } from 'node:fs/promises';

const UNITS = 1000;
const ASCENT = 880;
const DESCENT = -120;

/** Glyph numbers; 0 is what a font must have for the rest. */
const [HAN, EMOJI, NOTHING] = [1, 2, 3];

const WIDTHS = [500, UNITS, 1300, 0];

/** First and last code point, in order, and their glyph. */
const RANGES: readonly (readonly [number, number, number])[] = [
  [0x1100, 0x115f, HAN],
  [0x200b, 0x200d, NOTHING],
  [0x2010, 0x2027, HAN],
  [0x2030, 0x205e, HAN],
  [0x2070, 0x218f, HAN],
  [0x2190, 0x25ff, HAN],
  [0x2600, 0x27bf, EMOJI],
  [0x27c0, 0x2bff, HAN],
  [0x2e80, 0x303e, HAN],
  [0x3041, 0xa4cf, HAN],
  [0xac00, 0xd7a3, HAN],
  [0xf900, 0xfaff, HAN],
  [0xfe00, 0xfe0f, NOTHING],
  [0xfe30, 0xfe6f, HAN],
  [0xff01, 0xff60, HAN],
  [0xffe0, 0xffe6, HAN],
  [0x1f000, 0x1f3fa, EMOJI],
  [0x1f3fb, 0x1f3ff, NOTHING],
  [0x1f400, 0x1faff, EMOJI],
  [0x20000, 0x2fffd, HAN],
  [0x30000, 0x3fffd, HAN],
];

const tables: Readonly<Record<string, Buffer>> = {
  'OS/2': os2(),
  cmap: cmap(),
  glyf: glyph(),
  head: head(),
  hhea: hhea(),
  hmtx: Buffer.concat(WIDTHS.map((width) => words(width, 0))),
  loca: words(0, ...WIDTHS.map(() => glyph().length / 2)),
  maxp: Buffer.concat([
    longs(0x00010000),
    words(WIDTHS.length, 3, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0),
  ]),
  name: words(0, 0, 6),
  post: Buffer.concat([longs(0x00030000, 0), words(0, 0), longs(0, 0, 0, 0, 0)]),
};

const base64: string = font(tables).toString('base64');
const target: URL = new URL('../src/diagrams/fonts/metrics-font.ts', import.meta.url);
await writeFile(
  target,
  `/**
 * A TrueType font of nothing but widths, written by \`scripts/build-metrics-font.ts\`: Chinese,
 * Japanese and Korean characters and the signs that stand among them are one em wide, emoji 1.3.
 * The page that measures the labels has it, so that a machine without fonts measures as the
 * reader's will; no reader's page ships it.
 */
export const METRICS_FONT: string =
  '${base64}';
`,
);
console.log(`${font(tables).length} bytes`);

function words(...values: number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2);
  for (const [at, value] of values.entries()) buffer.writeUInt16BE(value & 0xffff, at * 2);
  return buffer;
}

function longs(...values: number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) buffer.writeUInt32BE(value >>> 0, at * 4);
  return buffer;
}

/** Glyph 0, a triangle, for glyphs may not all be empty; the others have no outline. */
function glyph(): Buffer {
  const header = words(1, 0, 0, 100, 100, 2, 0);
  const flags = Buffer.from([1, 1, 1]);
  const coordinates = words(0, 100, -50, 0, 0, 100);
  const data = Buffer.concat([header, flags, coordinates]);
  return Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
}

function head(): Buffer {
  return Buffer.concat([
    longs(0x00010000, 0x00010000, 0, 0x5f0f3cf5),
    words(3, UNITS),
    longs(0, 0, 0, 0),
    words(0, 0, 100, 100, 0, 8, 2, 0, 0),
  ]);
}

function hhea(): Buffer {
  const widest = Math.max(...WIDTHS);
  return Buffer.concat([
    longs(0x00010000),
    words(ASCENT, DESCENT, 0, widest, 0, 0, 100, 1, 0, 0, 0, 0, 0, 0, 0, WIDTHS.length),
  ]);
}

function os2(): Buffer {
  return Buffer.concat([
    words(4, UNITS, 400, 5, 0, ...Array.from({ length: 11 }, () => 0)),
    Buffer.alloc(10),
    longs(0, 0, 0, 0),
    Buffer.from('none'),
    words(0x40, 0x1100, 0xffff, ASCENT, DESCENT, 0, ASCENT, -DESCENT),
    longs(0, 0),
    words(500, 700, 0, 0x20, 0),
  ]);
}

/** Format 13: many code points, one glyph. */
function cmap(): Buffer {
  const groups = Buffer.concat(RANGES.map(([first, last, to]) => longs(first, last, to)));
  const subtable = Buffer.concat([
    words(13, 0),
    longs(16 + groups.length, 0, RANGES.length),
    groups,
  ]);
  return Buffer.concat([words(0, 1, 3, 10), longs(12), subtable]);
}

function font(parts: Readonly<Record<string, Buffer>>): Buffer {
  const names = Object.keys(parts).sort();
  const power = 2 ** Math.floor(Math.log2(names.length));
  const directory = [
    longs(0x00010000),
    words(names.length, power * 16, Math.log2(power), names.length * 16 - power * 16),
  ];
  const bodies: Buffer[] = [];
  let offset = 12 + names.length * 16;
  for (const name of names) {
    const data = parts[name] ?? Buffer.alloc(0);
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    directory.push(Buffer.from(name), longs(checksum(padded), offset, data.length));
    bodies.push(padded);
    offset += padded.length;
  }
  const whole = Buffer.concat([...directory, ...bodies]);
  const headAt = 12 + names.indexOf('head') * 16;
  const adjustment = 0xb1b0afba - checksum(whole);
  whole.writeUInt32BE(adjustment >>> 0, whole.readUInt32BE(headAt + 8) + 8);
  return whole;
}

function checksum(data: Buffer): number {
  let sum = 0;
  for (let at = 0; at < data.length; at += 4) sum = (sum + data.readUInt32BE(at)) >>> 0;
  return sum;
}
