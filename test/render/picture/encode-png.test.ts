import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { encodePng } from '../../../src/render/picture/encode-png.ts';

const palette = [0x102030, 0xffffff, 0xd0a13a];
// 3 × 2 pixels: an odd width leaves half of a byte over.
const png: Buffer = encodePng({
  ...{ width: 3, height: 2, palette },
  pixels: Uint8Array.from([0, 1, 2, 2, 1, 0]),
});

/** The chunks of a PNG by name. */
function chunks(file: Buffer): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let at = 8; at < file.length; ) {
    const end = at + 8 + file.readUInt32BE(at);
    found.set(file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, end));
    at = end + 4;
  }
  return found;
}

// https://www.w3.org/TR/png-3/#5PNG-file-signature
test('begins with the signature and has the critical chunks in order', () => {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect([...chunks(png).keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
});

test('says its size, four bits a pixel and a palette', () => {
  expect(chunks(png).get('IHDR')?.toString('hex')).toBe('00000003000000020403000000');
  expect(chunks(png).get('PLTE')?.toString('hex')).toBe('102030ffffffd0a13a');
});

test('holds its rows, each with no filter and two pixels a byte', () => {
  const data = inflateSync(chunks(png).get('IDAT') ?? Buffer.alloc(0));
  expect(data.toString('hex')).toBe('000120002100');
});

test('holds the last pixel of a row of even width', () => {
  const pixels = Uint8Array.from([0, 1, 2, 1, 2, 2, 1, 2]);
  const data = chunks(encodePng({ width: 4, height: 2, palette, pixels })).get('IDAT');
  expect(inflateSync(data ?? Buffer.alloc(0)).toString('hex')).toBe('000121002212');
});

// The check of `IEND` is the same in every PNG.
test('ends as every PNG', () => {
  expect(png.subarray(-12).toString('hex')).toBe('0000000049454e44ae426082');
});
